import AzureModel

/// Who could be asked about, what, and where, so that a question meets something that was given or forbidden.
struct QuestionTarget {
  /// Those it concerns, groups replaced by their members; empty where it concerns nobody.
  var callers: [Int] = []

  /// The application through which a user must come.
  var application: Int?
  var lifetime: Estate.Lifetime?
  var rows: [DataOperationRow] = []
  var actions: [String] = []

  /// Of both, those of which conditions speak.
  var mentionedRows: [DataOperationRow] = []
  var mentionedActions: [String] = []
  var vaults: [Int] = []
  var object: String?

  /// The levels it reaches where a role assignment can be written.
  var levels: [Estate.Scope] = []
  var resourceGroups: [Estate.Scope] = []
  var vaultLevels: [Estate.Scope] = []
}
