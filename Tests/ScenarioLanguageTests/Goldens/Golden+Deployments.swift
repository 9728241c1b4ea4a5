import ScenarioLanguage

extension Golden {
  static let deployments: [Golden] = [
    Golden(
      .deploymentShape, "a resource that is no map",
      """
      scenario: t
      steps:
        - deployment: { resources: [kv] }
      """,
      """
      error[SCN-167]: a resource of a deployment is a map, not text
        --> case.yaml:3:31
         |
       3 |   - deployment: { resources: [kv] }
         |                               ^^ text
         = help: write for instance `- deployVault: { name: kv }`
      """),
    Golden(
      .deploymentShape, "a resource without a verb",
      """
      scenario: t
      steps:
        - deployment: { resources: [{ id: kv }] }
      """,
      """
      error[SCN-167]: the resource has no verb
        --> case.yaml:3:33
         |
       3 |   - deployment: { resources: [{ id: kv }] }
         |                                 ^^ one verb each
         = help: name what is deployed, for instance `deployVault:`
      """),
    Golden(
      .deploymentShape, "two resources in one",
      """
      scenario: t
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv }
                deployManagedIdentity: { name: id-app }
      """,
      """
      error[SCN-167]: the resource has 2 verbs
        --> case.yaml:5:11
         |
       5 |         - deployVault: { name: kv }
         |           ^^^^^^^^^^^ one verb each
       6 |           deployManagedIdentity: { name: id-app }
         |           --------------------- another verb
         = help: make a resource of each
      """),
    Golden(
      .deploymentShape, "a call to a vault among resources",
      """
      scenario: t
      steps:
        - deployment:
            resources:
              - setSecret: { vault: kv, name: db }
      """,
      """
      error[SCN-167]: `setSecret` is not a resource of a template, so no deployment can hold it
        --> case.yaml:5:11
         |
       5 |         - setSecret: { vault: kv, name: db }
         |           ^^^^^^^^^ not deployed
         = help: make it a step of its own
      """),
    Golden(
      .deploymentShape, "a deployment that nobody waits for",
      """
      scenario: t
      steps:
        - deployment: { resources: [{ deployVault: { name: kv } }] }
          noWait: true
      """,
      """
      error[SCN-167]: `noWait` cannot stand beside `deployment`, which is played to its end
        --> case.yaml:4:5
         |
       4 |     noWait: true
         |     ^^^^^^ not here
         = help: write the resources out as steps where the next step does not wait
      """),
    Golden(
      .unknownKey, "a misspelt resource",
      """
      scenario: t
      steps:
        - deployment:
            resources:
              - deployValt: { name: kv }
        - deleteVault: { name: kv }
      """,
      """
      error[SCN-102]: unknown key `deployValt` in a resource of a deployment
        --> case.yaml:5:11
         |
       5 |         - deployValt: { name: kv }
         |           ^^^^^^^^^^ no such key
         = help: did you mean `deployVault`?
         = note: keys beside the step are `id`, `dependsOn`, `apiVersion`, `when`
      """),
    Golden(
      .unknownDependency, "a resource that waits for nobody",
      """
      scenario: t
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv }
              - deployManagedIdentity: { name: id-app }
                dependsOn: [kw]
      """,
      """
      error[SCN-168]: no resource of the deployment is `kw`
        --> case.yaml:7:23
         |
       7 |           dependsOn: [kw]
         |                       ^^ no such resource
         = help: did you mean `kv`?
         = help: give the resource that is meant an `id`
         = note: resources are `kv`, `id-app`
      """),
    Golden(
      .unknownDependency, "a name that several resources have",
      """
      scenario: t
      steps:
        - deployment:
            resources:
              - deployVault: { name: app }
              - deployManagedIdentity: { name: app }
              - deployApiManagement: { name: apim }
                dependsOn: app
      """,
      """
      error[SCN-168]: `app` is the name of several resources of the deployment
        --> case.yaml:8:22
         |
       5 |         - deployVault: { name: app }
         |           ----------- one of them
       6 |         - deployManagedIdentity: { name: app }
         |           --------------------- one of them
        ...
       8 |           dependsOn: app
         |                      ^^^ which one?
         = help: give the resource that is meant an `id`
         = note: resources are `app`, `app`, `apim`
      """),
    Golden(
      .repeatedStepID, "an id twice in a deployment",
      """
      scenario: t
      steps:
        - deployment:
            resources:
              - { id: a, deployVault: { name: kv } }
              - { id: a, deployManagedIdentity: { name: id-app } }
      """,
      """
      error[SCN-134]: the id `a` is used twice in the deployment
        --> case.yaml:6:17
         |
       5 |         - { id: a, deployVault: { name: kv } }
         |                 - first used here
       6 |         - { id: a, deployManagedIdentity: { name: id-app } }
         |                 ^ again
      """),
    Golden(
      .deploymentCycle, "a service that needs a grant that needs the service",
      """
      scenario: t
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv }
              - deployApiManagement: { name: apim, identity: { type: SystemAssigned } }
                dependsOn: grant
              - id: grant
                addAccessPolicy: { vault: kv, objectId: "${apim.identity.principalId}", secrets: [get] }
                dependsOn: kv
      """,
      """
      error[SCN-169]: resources of the deployment wait for each other in a circle
        --> case.yaml:6:11
         |
       6 |         - deployApiManagement: { name: apim, identity: { type: SystemAssigned } }
         |           ^^^^^^^^^^^^^^^^^^^ waits for the next
        ...
       8 |         - id: grant
         |               ----- and so on
         = help: deploy what needs the others' values in a deployment of its own, behind this one
      """),
    Golden(
      .deploymentCycle, "a resource that names itself",
      """
      scenario: t
      steps:
        - deployment: { resources: [{ deployVault: { name: kv, tenantId: "${kv.id}" } }] }
      """,
      """
      error[SCN-169]: resources of the deployment wait for each other in a circle
        --> case.yaml:3:33
         |
       3 |   - deployment: { resources: [{ deployVault: { name: kv, tenantId: "${kv.id}" } }] }
         |                                 ^^^^^^^^^^^ waits for itself
         = help: deploy what needs the others' values in a deployment of its own, behind this one
      """),
    Golden(
      .nameDeclaredLater, "a resource of a later deployment",
      """
      scenario: t
      steps:
        - deployment: { resources: [{ deploySecret: { vault: kv, name: db } }] }
        - deployment: { resources: [{ deployVault: { name: kv } }] }
      """,
      """
      error[SCN-114]: `kv` is declared only by a later step
        --> case.yaml:3:56
         |
       3 |   - deployment: { resources: [{ deploySecret: { vault: kv, name: db } }] }
         |                                                        ^^ used here
       4 |   - deployment: { resources: [{ deployVault: { name: kv } }] }
         |                                                      -- declared here
         = help: move the step that declares it in front of this one
      """),
    Golden(
      .unknownAxis, "a resource in cells that nobody has",
      """
      scenario: t
      matrix: { size: [small, large] }
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv }
                when: { sise: small }
      """,
      """
      error[SCN-121]: no axis is named `sise`
        --> case.yaml:7:19
         |
       7 |           when: { sise: small }
         |                   ^^^^ no such axis
         = help: did you mean `size`?
         = note: axes are `size`
      """),
    Golden(
      .missingField, "a deployment of nothing",
      """
      scenario: t
      steps:
        - deployment: { name: empty }
      """,
      """
      error[SCN-109]: `deployment` needs `resources`
        --> case.yaml:3:17
         |
       3 |   - deployment: { name: empty }
         |                 ^^^^^^^^^^^^^^^ no `resources`
         = help: add `resources`: what is deployed: `deploy…` steps, each with `id`, `dependsOn`, `apiVersion` and `when` where they are needed
      """),
    Golden(
      .wrongType, "a dependency that is no name",
      """
      scenario: t
      steps:
        - deployment: { resources: [{ deployVault: { name: kv }, dependsOn: [{ a: b }] }] }
      """,
      """
      error[SCN-110]: `dependsOn` takes ids of resources of the deployment, not a map
        --> case.yaml:3:72
         |
       3 |   - deployment: { resources: [{ deployVault: { name: kv }, dependsOn: [{ a: b }] }] }
         |                                                                        ^^^^^^^^ a map
         = help: write for instance `dependsOn: [kv]`
      """),
  ]
}
