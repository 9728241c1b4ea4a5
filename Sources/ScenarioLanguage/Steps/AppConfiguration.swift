import AzureModel

/// App Configuration: a store, and who may read and write what is in it.
extension StepDeclaration {
  static let deployAppConfiguration = StepDeclaration(
    "deployAppConfiguration", .control, "Creates an App Configuration store; only its scope matters here.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the store", isRequired: true),
        FieldDeclaration("resourceGroup", .text, "the resource group of a new store", unlessSaid: "the scenario's own"),
        FieldDeclaration("location", .region, "the region; without influence on access"),
        FieldDeclaration("sku", .ignored, "without influence on access"),
        FieldDeclaration(
          "identity", .ignored, "not modelled: the store hands out references and reads no vault for them"),
        FieldDeclaration("disableLocalAuth", .ignored, "not modelled: access keys"),
        FieldDeclaration("publicNetworkAccess", .ignored, "not modelled"),
        FieldDeclaration("encryption", .notModelled, "a key of a vault that the store encrypts with"),
        FieldDeclaration("createMode", .ignored, "not modelled: stores that were deleted"),
        FieldDeclaration("enablePurgeProtection", .ignored, "not modelled: stores that were deleted"),
        FieldDeclaration("softDeleteRetentionInDays", .ignored, "not modelled: stores that were deleted"),
        FieldDeclaration("defaultKeyValueRevisionRetentionPeriodInSeconds", .ignored, "without influence on access"),
        FieldDeclaration("dataPlaneProxy", .ignored, "not modelled: settings through Azure Resource Manager"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
      ], hasProperties: true),
    declares: .appConfiguration, example: "deployAppConfiguration: { name: appcs }",
    source: .templateReference("microsoft.appconfiguration/configurationstores")
  ) {
    .putConfigurationStore(
      ConfigurationStoreDefinition(name: $0.required("name"), resourceGroup: $0.text("resourceGroup")))
  }

  private static let operations: [(name: String, operation: ControlOperation)] = [
    ("keyValues/read", .keyValuesRead), ("keyValues/write", .keyValuesWrite), ("keyValues/delete", .keyValuesDelete),
  ]

  static let accessAppConfiguration = StepDeclaration(
    "accessAppConfiguration", .control, "Calls an App Configuration store for the settings in it, with a role.",
    shape: ObjectShape([
      FieldDeclaration("store", .reference(.appConfiguration), "the store", isRequired: true),
      FieldDeclaration("operation", .choice(operations.map(\.name)), "what is asked", isRequired: true),
    ]),
    example: "accessAppConfiguration: { store: appcs, operation: keyValues/read }",
    source: Source("https://learn.microsoft.com/azure/azure-app-configuration/concept-enable-rbac")
  ) { arguments in
    let name: String = arguments.required("operation")
    let operation = operations.first { $0.name == name }?.operation ?? .keyValuesRead
    return .accessConfigurationStore(name: arguments.required("store"), operation)
  }
}
