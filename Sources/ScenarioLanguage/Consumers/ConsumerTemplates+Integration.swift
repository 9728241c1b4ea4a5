import AzureModel

extension ConsumerTemplates {
  static let integration: [ConsumerTemplate] = [
    ConsumerTemplate(
      kind: .dataFactory,
      spots: [linkedService(["data-factory.linked-service", "data-factory.self-hosted-runtime"])],
      selectors: [runtime],
      examples: [ConsumerID("data-factory.self-hosted-runtime"): [(runtime.path, selfHosted)]],
      others: "globalParameters publicNetworkAccess repoConfiguration purviewConfiguration encryption"),
    ConsumerTemplate(
      kind: .logicApp,
      spots: [
        ReferenceSpot(
          ["logic-apps.connector"], ["connections[]"], .uri("secretUri"), label: "name",
          identity: [.name(["connections[]", "identity"])])
      ],
      others: "definition parameters state accessControl integrationAccount id"),
    ConsumerTemplate(
      kind: .serviceConnection,
      spots: [
        ReferenceSpot(["azure-devops.variable-group"], ["variableGroups[]"], .uri("secretUri"), label: "name"),
        // The task runs where the agent runs: in the subnet of a self-hosted one, else at an address of a hosted one.
        ReferenceSpot(["azure-devops.task"], ["tasks[]"], .uri("secretUri"), label: "name"),
      ],
      identity: [.servicePrincipal(["servicePrincipal"])]),
    ConsumerTemplate(
      kind: .powerPlatformEnvironment,
      spots: [
        ReferenceSpot(
          ["power-platform.environment-variable"], ["environmentVariables[]"], .uri("secretUri"), label: "name")
      ]),
  ]
}
