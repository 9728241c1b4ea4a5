import ScenarioLanguage

extension Golden {
  static let names: [Golden] = [
    Golden(
      .ambiguousName, "an axis and a vault of one name",
      """
      scenario: t
      matrix: { kv: [x, z] }
      given:
        - deployVault: { name: kv }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-115]: `kv` is the name of an axis and of a vault
        --> case.yaml:4:26
         |
       2 | matrix: { kv: [x, z] }
         |           -- an axis
        ...
       4 |   - deployVault: { name: kv }
         |                          ^^ vault
         = help: rename one of them, so that `${kv}` means one thing
      """),
    Golden(
      .malformedExpression, "a reference without its end",
      """
      scenario: t
      steps:
        - deployVault: { name: kv, tenantId: "${kv" }
      """,
      """
      error[SCN-112]: `${` without its closing brace
        --> case.yaml:3:41
         |
       3 |   - deployVault: { name: kv, tenantId: "${kv" }
         |                                         ^^^^ not closed
         = help: write `${name.field}`, or `$${` for the characters themselves
      """),
    Golden(
      .malformedExpression, "a reference that is none",
      """
      scenario: t
      steps:
        - deployVault: { name: kv, tenantId: "${a..b}" }
      """,
      """
      error[SCN-112]: `${a..b}` is no reference
        --> case.yaml:3:41
         |
       3 |   - deployVault: { name: kv, tenantId: "${a..b}" }
         |                                         ^^^^^^^ cannot be read
         = help: write `${name.field}`; a name with dots or blanks is quoted, as in `${"ana@contoso.test".objectId}`
      """),
    Golden(
      .unknownName, "a vault that nobody declared",
      """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - setSecret: { vault: kw, name: db }
          as: owner
      """,
      """
      error[SCN-113]: no vault `kw` was declared
        --> case.yaml:5:25
         |
       5 |   - setSecret: { vault: kw, name: db }
         |                         ^^ not declared
         = help: did you mean `kv`?
         = note: declared names are `kv`
      """),
    Golden(
      .unknownName, "a reference to nothing",
      """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - updateVault: { name: kv, tenantId: "${vk.id}" }
      """,
      """
      error[SCN-113]: nothing named `vk` was declared
        --> case.yaml:5:41
         |
       5 |   - updateVault: { name: kv, tenantId: "${vk.id}" }
         |                                         ^^^^^^^^ not declared
         = help: did you mean `kv`?
         = note: declared names are `kv`
      """),
    Golden(
      .unknownName, "a misspelt axis",
      """
      scenario: t
      matrix: { firewall: [Deny, Allow] }
      steps:
        - deployVault: { name: kv, networkAcls: { defaultAction: "${firewal}" } }
      """,
      """
      error[SCN-113]: nothing named `firewal` was declared
        --> case.yaml:4:61
         |
       4 |   - deployVault: { name: kv, networkAcls: { defaultAction: "${firewal}" } }
         |                                                             ^^^^^^^^^^ not declared
         = help: did you mean `firewall`?
         = note: declared names are `kv`, `firewall`
      """),
    Golden(
      .unknownName, "a kind nobody has",
      """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - updateVault: { name: kv, tenantId: "${vualt:kv.id}" }
      """,
      """
      error[SCN-113]: unknown kind `vualt` in `${vualt:kv.id}`
        --> case.yaml:5:41
         |
       5 |   - updateVault: { name: kv, tenantId: "${vualt:kv.id}" }
         |                                         ^^^^^^^^^^^^^^ no such kind
         = help: did you mean `vault`?
      """),
    Golden(
      .unknownName, "an actor that nobody declared",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      steps:
        - access: { operation: secrets/get, resource: kv }
          as: anna
      """,
      """
      error[SCN-113]: nobody named `anna` was declared
        --> case.yaml:7:9
         |
       7 |     as: anna
         |         ^^^^ not declared
         = help: did you mean `ana`?
         = note: known names are `ana`, `owner`
      """),
    Golden(
      .unknownName, "a subnet that nobody declared, by way of an axis",
      """
      scenario: t
      matrix:
        firewall:
          subnet: { virtualNetworkRules: [vnet/snte] }
      given:
        - deployVirtualNetwork: { name: vnet, subnets: [{ name: snet, addressPrefix: 10.0.0.0/24 }] }
      steps:
        - deployVault: { name: kv, networkAcls: "${firewall}" }
      """,
      """
      error[SCN-113]: no subnet `vnet/snte` was declared
        --> case.yaml:4:37
         |
       4 |     subnet: { virtualNetworkRules: [vnet/snte] }
         |                                     ^^^^^^^^^ not declared
         = help: did you mean `vnet/snet`?
         = note: subnets are `vnet/snet`
      """),
    Golden(
      .nameDeclaredLater, "a name used before its step",
      """
      scenario: t
      steps:
        - setSecret: { vault: kv, name: db }
          as: owner
        - deployVault: { name: kv }
      """,
      """
      error[SCN-114]: `kv` is declared only by a later step
        --> case.yaml:3:25
         |
       3 |   - setSecret: { vault: kv, name: db }
         |                         ^^ used here
        ...
       5 |   - deployVault: { name: kv }
         |                          -- declared here
         = help: move the step that declares it in front of this one
      """),
    Golden(
      .nameDeclaredLater, "a name used in its own step",
      """
      scenario: t
      steps:
        - deployVault: { name: kv, tenantId: "${kv.id}" }
      """,
      """
      error[SCN-114]: `kv` is declared only by this very step
        --> case.yaml:3:41
         |
       3 |   - deployVault: { name: kv, tenantId: "${kv.id}" }
         |                          -- declared here
         |                                         ^^^^^^^^ used here
         = help: use it in a step behind this one
      """),
    Golden(
      .nameDeclaredLater, "a subnet used before its step",
      """
      scenario: t
      steps:
        - deployVault: { name: kv, networkAcls: { virtualNetworkRules: [vnet/snet] } }
        - deployVirtualNetwork: { name: vnet, subnets: [{ name: snet, addressPrefix: 10.0.0.0/24 }] }
      """,
      """
      error[SCN-114]: the subnet `vnet/snet` is declared only by a later step
        --> case.yaml:3:67
         |
       3 |   - deployVault: { name: kv, networkAcls: { virtualNetworkRules: [vnet/snet] } }
         |                                                                   ^^^^^^^^^ used here
         = help: move the step that declares it in front of this one
      """),
    Golden(
      .ambiguousName, "one name for two kinds",
      """
      scenario: t
      given:
        - deployManagedIdentity: { name: app }
        - deployVault: { name: app }
      steps:
        - updateVault: { name: app, tenantId: "${app.id}" }
      """,
      """
      error[SCN-115]: `app` is the name of several things
        --> case.yaml:6:42
         |
       3 |   - deployManagedIdentity: { name: app }
         |                                    --- managed identity
       4 |   - deployVault: { name: app }
         |                          --- vault
        ...
       6 |   - updateVault: { name: app, tenantId: "${app.id}" }
         |                                          ^^^^^^^^^ which one?
         = help: write `${managedIdentity:app.id}`
      """),
    Golden(
      .ambiguousName, "one name for two who can act",
      """
      scenario: t
      given:
        - deployManagedIdentity: { name: app }
        - createUser: { name: app }
        - deployVault: { name: kv }
      steps:
        - access: { operation: secrets/get, resource: kv }
          as: app
      """,
      """
      error[SCN-115]: `app` is the name of several who can be meant
        --> case.yaml:8:9
         |
       3 |   - deployManagedIdentity: { name: app }
         |                                    --- managed identity
       4 |   - createUser: { name: app }
         |                         --- user
        ...
       8 |     as: app
         |         ^^^ which one?
         = help: write `managedIdentity:app`, or give them different names
      """),
    Golden(
      .ambiguousName, "a scope that could be two resources",
      """
      scenario: t
      given:
        - deployManagedIdentity: { name: app }
        - deployVault: { name: app }
      steps:
        - assignRole: { role: Key Vault Reader, principal: owner, scope: app }
      """,
      """
      error[SCN-115]: `app` is the name of several resources
        --> case.yaml:6:68
         |
       3 |   - deployManagedIdentity: { name: app }
         |                                    --- managed identity
       4 |   - deployVault: { name: app }
         |                          --- vault
        ...
       6 |   - assignRole: { role: Key Vault Reader, principal: owner, scope: app }
         |                                                                    ^^^ which one?
         = help: write its resource id, for instance `${managedIdentity:app.id}`
      """),
    Golden(
      .unknownYield, "a misspelt value of a thing",
      """
      scenario: t
      given:
        - deployManagedIdentity: { name: id }
      steps:
        - deployVault: { name: kv, tenantId: "${id.principalID}" }
      """,
      """
      error[SCN-116]: the managed identity `id` has no value `principalID`
        --> case.yaml:5:41
         |
       5 |   - deployVault: { name: kv, tenantId: "${id.principalID}" }
         |                                         ^^^^^^^^^^^^^^^^^ no such value
         = help: did you mean `principalId`?
         = note: values are `id`, `name`, `principalId`, `clientId`
      """),
    Golden(
      .unknownYield, "a thing where a value belongs",
      """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - updateVault: { name: kv, tenantId: "${kv}" }
      """,
      """
      error[SCN-116]: the vault `kv` needs a field
        --> case.yaml:5:41
         |
       5 |   - updateVault: { name: kv, tenantId: "${kv}" }
         |                                         ^^^^^ no such value
      """),
    Golden(
      .wrongKind, "an identity where a vault belongs",
      """
      scenario: t
      given:
        - deployManagedIdentity: { name: id }
      steps:
        - setSecret: { vault: id, name: db }
          as: owner
      """,
      """
      error[SCN-133]: `id` is a managed identity, not a vault
        --> case.yaml:5:25
         |
       3 |   - deployManagedIdentity: { name: id }
         |                                    -- declared here
        ...
       5 |   - setSecret: { vault: id, name: db }
         |                         ^^ expected a vault
         = help: name a vault that a step in front declares
      """),
    Golden(
      .endlessSubstitution, "a value that contains itself",
      """
      scenario: t
      let: { a: "${a}" }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-132]: the value of `a` contains itself
        --> case.yaml:2:8
         |
       2 | let: { a: "${a}" }
         |        ^ never ends
         = help: let one of them stand on its own
      """),
    Golden(
      .endlessSubstitution, "values that contain each other",
      """
      scenario: t
      let:
        a: ["${b}"]
        b: ["${c}"]
        c: ["${a}", "${b}"]
      steps:
        - deployVirtualNetwork: { name: vnet, addressPrefixes: "${a}" }
      """,
      """
      error[SCN-132]: the value of `a` contains itself by way of `b`, `c`
        --> case.yaml:3:3
         |
       3 |   a: ["${b}"]
         |   ^ never ends
         = help: let one of them stand on its own

      error[SCN-132]: the value of `b` contains itself by way of `c`
        --> case.yaml:4:3
         |
       4 |   b: ["${c}"]
         |   ^ never ends
         = help: let one of them stand on its own
      """),
    Golden(
      .missingAxisField, "a value of an axis without the field",
      """
      scenario: t
      matrix:
        identity:
          system: { type: SystemAssigned, client: null }
          user: { typ: UserAssigned }
      steps:
        - deployApiManagement: { name: apim, identity: { type: "${identity.type}" } }
      """,
      """
      error[SCN-117]: the axis value of `identity` has no field `type`
        --> case.yaml:7:59
         |
       5 |     user: { typ: UserAssigned }
         |           --------------------- no `type` in it
        ...
       7 |   - deployApiManagement: { name: apim, identity: { type: "${identity.type}" } }
         |                                                           ^^^^^^^^^^^^^^^^ used here
         = help: did you mean `typ`?
         = help: add `type` to the value, or write `${identity.type?}` where it may be absent
      """),
    Golden(
      .textNeedsScalar, "a list inside text",
      """
      scenario: t
      let: { names: [a, b] }
      steps:
        - deployVault: { name: "kv-${names}" }
      """,
      """
      error[SCN-118]: `${names}` is a list, which cannot stand inside text
        --> case.yaml:4:30
         |
       4 |   - deployVault: { name: "kv-${names}" }
         |                              ^^^^^^^^ a list
         = help: let it be the whole value, or name a field of it
      """),
  ]
}
