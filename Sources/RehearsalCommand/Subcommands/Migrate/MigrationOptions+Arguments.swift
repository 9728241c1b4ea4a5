import AccessMigration

extension MigrationOptions {
  /// - Throws: `Misuse` for strategies that exclude each other, for a level that there is not, and for a management
  ///   group without a name.
  init(_ arguments: CommandArguments, _ console: Console) throws(CommandArguments.Misuse) {
    self.init()
    if arguments.has("built-in-only") {
      guard !arguments.has("least-privilege") else {
        throw CommandArguments.Misuse("`--least-privilege` and `--built-in-only` exclude each other")
      }
      strategy = .builtInOnly
    }
    isPerSecret = arguments.has("per-secret")
    let levels = ["vault", "resource-group", "subscription", "management-group"]
    switch try console.choice("at", levels, in: arguments) {
    case "resource-group": breadth = .resourceGroup
    case "subscription": breadth = .subscription
    case "management-group":
      guard let name = arguments.value("management-group"), !name.isEmpty else {
        throw CommandArguments.Misuse(
          "`--at management-group` needs the name of the management group",
          help: ["write `--at management-group --management-group NAME`; exports do not say which one lies above"])
      }
      breadth = .managementGroup(name)
    default: breadth = .vault
    }
    if isPerSecret, breadth != .vault {
      throw CommandArguments.Misuse(
        "`--per-secret` and `--at` exclude each other",
        help: ["roles are assigned on secrets or above vaults, not both"])
    }
  }
}
