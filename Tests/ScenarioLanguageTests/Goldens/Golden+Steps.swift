import ScenarioLanguage

extension Golden {
  static let steps: [Golden] = [
    Golden(
      .unknownStep, "a misspelt verb",
      """
      scenario: t
      steps:
        - deployValut: { name: kv }
      """,
      """
      error[SCN-106]: unknown step `deployValut`
        --> case.yaml:3:5
         |
       3 |   - deployValut: { name: kv }
         |     ^^^^^^^^^^^ no such step
         = help: did you mean `deployVault`?
      """),
    Golden(
      .stepShape, "steps that are no list",
      """
      scenario: t
      steps: { wait: 1m }
      """,
      """
      error[SCN-107]: `steps` is a list of steps, not a map
        --> case.yaml:2:8
         |
       2 | steps: { wait: 1m }
         |        ^^^^^^^^^^^^ a map
         = help: begin each step with `- `
      """),
    Golden(
      .stepShape, "a step that is no map",
      """
      scenario: t
      steps:
        - wait
      """,
      """
      error[SCN-107]: a step is a map, not text
        --> case.yaml:3:5
         |
       3 |   - wait
         |     ^^^^ text
         = help: write for instance `- wait: 10m`
      """),
    Golden(
      .stepShape, "two verbs in one step",
      """
      scenario: t
      steps:
        - deployVault: { name: kv }
          setSecret: { vault: kv, name: db }
        - updateVault: { name: kv }
      """,
      """
      error[SCN-107]: the step has 2 verbs
        --> case.yaml:3:5
         |
       3 |   - deployVault: { name: kv }
         |     ^^^^^^^^^^^ one verb each
       4 |     setSecret: { vault: kv, name: db }
         |     --------- another verb
         = help: make a step of each
      """),
    Golden(
      .stepShape, "a step without a verb",
      """
      scenario: t
      steps:
        - expect: { succeeds: true }
      """,
      """
      error[SCN-107]: the step has no verb
        --> case.yaml:3:5
         |
       3 |   - expect: { succeeds: true }
         |     ^^^^^^ one verb each
         = help: name what is done, for instance `access:`
      """),
    Golden(
      .unknownField, "a misspelt field",
      """
      scenario: t
      steps:
        - deployVault: { name: kv, enableRbacAuthorisation: true }
      """,
      """
      error[SCN-108]: unknown field `enableRbacAuthorisation` in `deployVault`
        --> case.yaml:3:30
         |
       3 |   - deployVault: { name: kv, enableRbacAuthorisation: true }
         |                              ^^^^^^^^^^^^^^^^^^^^^^^ no such field
         = help: did you mean `enableRbacAuthorization`?
         = note: fields are `name`, `location`, `resourceGroup`, `tenantId`, `enableRbacAuthorization`, `publicNetworkAccess`, `networkAcls`, `accessPolicies`, `sku`, `tags`, `enabledForDeployment`, `enabledForTemplateDeployment`, `enabledForDiskEncryption`, `enableSoftDelete`, `softDeleteRetentionInDays`, `enablePurgeProtection`, `createMode`, `provisioningState`, `vaultUri`
      """),
    Golden(
      .unknownField, "a misspelt field under `properties`",
      """
      scenario: t
      steps:
        - deployVault:
            name: kv
            properties: { networkAcl: {} }
      """,
      """
      error[SCN-108]: unknown field `networkAcl` in `deployVault`
        --> case.yaml:5:21
         |
       5 |       properties: { networkAcl: {} }
         |                     ^^^^^^^^^^ no such field
         = help: did you mean `networkAcls`?
         = note: fields are `name`, `location`, `resourceGroup`, `tenantId`, `enableRbacAuthorization`, `publicNetworkAccess`, `networkAcls`, `accessPolicies`, `sku`, `tags`, `enabledForDeployment`, `enabledForTemplateDeployment`, `enabledForDiskEncryption`, `enableSoftDelete`, `softDeleteRetentionInDays`, `enablePurgeProtection`, `createMode`, `provisioningState`, `vaultUri`
      """),
    Golden(
      .missingField, "a field that a step needs",
      """
      scenario: t
      steps:
        - deployVault: { enableRbacAuthorization: true }
      """,
      """
      error[SCN-109]: `deployVault` needs `name`
        --> case.yaml:3:18
         |
       3 |   - deployVault: { enableRbacAuthorization: true }
         |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no `name`
         = help: add `name`: the name of the vault
      """),
    Golden(
      .missingField, "a wait that says nothing",
      """
      scenario: t
      steps:
        - wait:
      """,
      """
      error[SCN-109]: `wait` needs `for`
        --> case.yaml:3:10
         |
       3 |   - wait:
         |          ^ no `for`
         = help: add `for`: how long, for instance `10m`
      """),
    Golden(
      .wrongType, "text for true or false",
      """
      scenario: t
      steps:
        - deployVault: { name: kv, enableRbacAuthorization: maybe }
      """,
      """
      error[SCN-110]: `enableRbacAuthorization` takes true or false, not `maybe`
        --> case.yaml:3:55
         |
       3 |   - deployVault: { name: kv, enableRbacAuthorization: maybe }
         |                                                       ^^^^^ text
         = help: write `enableRbacAuthorization: true` or `enableRbacAuthorization: false`
      """),
    Golden(
      .wrongType, "a wait without a unit",
      """
      scenario: t
      steps:
        - wait: 90
      """,
      """
      error[SCN-110]: `for` takes a length of time such as `90s`, `10m` or `1h30m`, not `90`
        --> case.yaml:3:11
         |
       3 |   - wait: 90
         |           ^^ a number
      """),
    Golden(
      .wrongType, "a map where a list belongs",
      """
      scenario: t
      steps:
        - deployVirtualNetwork: { name: vnet, addressPrefixes: 10.0.0.0/16 }
      """,
      """
      error[SCN-110]: `addressPrefixes` takes a list, each item an IPv4 address or a range such as `203.0.113.0/24`, not `10.0.0.0/16`
        --> case.yaml:3:58
         |
       3 |   - deployVirtualNetwork: { name: vnet, addressPrefixes: 10.0.0.0/16 }
         |                                                          ^^^^^^^^^^^ text
         = help: write it in brackets: `addressPrefixes: [10.0.0.0/16]`
      """),
    Golden(
      .wrongType, "a number of units beyond its range",
      """
      scenario: t
      steps:
        - deployApiManagement: { name: apim, sku: { name: Developer, capacity: 99999999999999999999 } }
      """,
      """
      error[SCN-110]: `capacity` takes a whole number from 0 to 100, not `99999999999999999999`
        --> case.yaml:3:74
         |
       3 |   - deployApiManagement: { name: apim, sku: { name: Developer, capacity: 99999999999999999999 } }
         |                                                                          ^^^^^^^^^^^^^^^^^^^^ text
         = help: write digits alone, for instance `capacity: 1`
      """),
    Golden(
      .wrongType, "`properties` that are no map",
      """
      scenario: t
      steps:
        - deployVault: { name: kv, properties: 5 }
      """,
      """
      error[SCN-110]: `properties` takes a map, not a number
        --> case.yaml:3:42
         |
       3 |   - deployVault: { name: kv, properties: 5 }
         |                                          ^ a number
      """),
    Golden(
      .wrongType, "a call from nowhere",
      """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - access: { operation: secrets/get, resource: kv }
          as: owner
          from: intrenet
      """,
      """
      error[SCN-110]: `from` takes `internet`, an IPv4 address or a subnet, not `intrenet`
        --> case.yaml:7:11
         |
       7 |     from: intrenet
         |           ^^^^^^^^ no place to call from
         = help: did you mean `internet`?
         = note: also a place: `cloudShell`, `browser`, an on-premises network, or a map such as `{ subnet: vnet/snet }`
      """),
    Golden(
      .wrongType, "an actor by reference",
      """
      scenario: t
      given:
        - deployManagedIdentity: { name: id }
        - deployVault: { name: kv }
      steps:
        - access: { operation: secrets/get, resource: kv }
          as: "${id.principalId}"
      """,
      """
      error[SCN-110]: `as` takes the name of a user or of what has an identity, not a reference
        --> case.yaml:7:9
         |
       7 |     as: "${id.principalId}"
         |         ^^^^^^^^^^^^^^^^^^^ a reference
         = help: write the bare name, for instance `as: id-apim`
      """),
    Golden(
      .wrongType, "a reference that cannot be true or false",
      """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - updateVault: { name: kv, enableRbacAuthorization: "${kv.id}" }
      """,
      """
      error[SCN-110]: `enableRbacAuthorization` takes true or false, not the id of a vault
        --> case.yaml:5:55
         |
       5 |   - updateVault: { name: kv, enableRbacAuthorization: "${kv.id}" }
         |                                                       ^^^^^^^^^^ the resource id
      """),
    Golden(
      .wrongType, "an API version that is none",
      """
      scenario: t
      steps:
        - deployVault: { name: kv }
          apiVersion: latest
      """,
      """
      error[SCN-110]: `apiVersion` takes a version such as `"2026-02-01"`
        --> case.yaml:4:17
         |
       4 |     apiVersion: latest
         |                 ^^^^^^ no API version
      """),
    Golden(
      .valueNotAllowed, "a misspelt word of a closed list",
      """
      scenario: t
      steps:
        - deployApiManagement: { name: apim, identity: { type: SystemAsigned } }
      """,
      """
      error[SCN-111]: unknown type `SystemAsigned`
        --> case.yaml:3:58
         |
       3 |   - deployApiManagement: { name: apim, identity: { type: SystemAsigned } }
         |                                                          ^^^^^^^^^^^^^ no such value
         = help: did you mean `SystemAssigned`?
         = note: values are `None`, `SystemAssigned`, `UserAssigned`, `SystemAssigned, UserAssigned`
      """),
    Golden(
      .valueNotAllowed, "a role nobody has",
      """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - assignRole: { role: Key Vault Secret User, principal: owner, scope: kv }
      """,
      """
      error[SCN-111]: unknown role `Key Vault Secret User`
        --> case.yaml:5:25
         |
       5 |   - assignRole: { role: Key Vault Secret User, principal: owner, scope: kv }
         |                         ^^^^^^^^^^^^^^^^^^^^^ no such role
         = help: did you mean `Key Vault Secrets User`?
         = help: give a built-in role by its name or GUID, or a custom role that a step deploys
      """),
    Golden(
      .valueNotAllowed, "an operation nobody has",
      """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - access: { operation: secrets/gte, resource: kv }
          as: owner
      """,
      """
      error[SCN-111]: unknown operation `secrets/gte`
        --> case.yaml:5:26
         |
       5 |   - access: { operation: secrets/gte, resource: kv }
         |                          ^^^^^^^^^^^ not a data-plane operation
         = help: did you mean `secrets/get`?
         = help: operations are named like `secrets/get` or `keys/unwrapKey`
      """),
    Golden(
      .valueNotAllowed, "a client nobody has",
      """
      scenario: t
      steps:
        - deployVault: { name: kv }
          via: Portal
      """,
      """
      error[SCN-111]: unknown client `Portal`
        --> case.yaml:4:10
         |
       4 |     via: Portal
         |          ^^^^^^ no such value
         = help: did you mean `portal`?
         = note: clients are `REST`, `portal`, `az`, `PowerShell`, `Terraform`, `Bicep`, `Microsoft.Azure.KeyVault`
      """),
    Golden(
      .repeatedField, "a field inside `properties` and outside",
      """
      scenario: t
      steps:
        - deployVault:
            name: kv
            enableRbacAuthorization: true
            properties: { enableRbacAuthorization: false }
      """,
      """
      error[SCN-137]: `enableRbacAuthorization` is given twice in `deployVault`
        --> case.yaml:6:21
         |
       5 |       enableRbacAuthorization: true
         |       ----------------------- first given here
       6 |       properties: { enableRbacAuthorization: false }
         |                     ^^^^^^^^^^^^^^^^^^^^^^^ again
         = help: write it once, inside `properties` or outside
      """),
    Golden(
      .actorMissing, "a call that nobody makes",
      """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - access: { operation: secrets/get, resource: kv }
      """,
      """
      error[SCN-128]: `access` is a call to a vault and says nobody who makes it
        --> case.yaml:5:5
         |
       5 |   - access: { operation: secrets/get, resource: kv }
         |     ^^^^^^ who?
         = help: add `as:` with the name of a user or identity
      """),
    Golden(
      .repeatedStepID, "one id for two steps",
      """
      scenario: t
      steps:
        - wait: 1m
          id: first
        - wait: 2m
          id: first
      """,
      """
      error[SCN-134]: the step id `first` is used twice
        --> case.yaml:6:9
         |
       4 |     id: first
         |         ----- first used here
        ...
       6 |     id: first
         |         ^^^^^ again
         = help: give each of them an id of its own
      """),
  ]
}
