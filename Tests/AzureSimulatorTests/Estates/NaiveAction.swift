import AzureModel

/// The operation names that are ever asked for, and how lists of patterns are read for them.
struct NaiveAction: Hashable {
  /// Actions and data actions are two worlds: the same text may be in both.
  enum Plane { case control, data }

  let plane: Plane
  let name: String

  static let roleAssignmentsWrite = "Microsoft.Authorization/roleAssignments/write"
  static let roleAssignmentsDelete = "Microsoft.Authorization/roleAssignments/delete"
  static let onAssignments = [roleAssignmentsWrite, roleAssignmentsDelete]

  static let control: [String] = {
    let known = ControlOperation.allCases.filter { !$0.isDataAction }.map(\.action)
    return known + onAssignments.filter { !known.contains($0) }
  }()

  static let all: [NaiveAction] =
    control.map { NaiveAction(plane: .control, name: $0) }
    + Set(DataOperationTable.rows.map(\.dataAction)).sorted().map { NaiveAction(plane: .data, name: $0) }

  /// Under what texts, in lower case, definitions list it; nearly always just the one.
  private var forms: [String] {
    let text = name.lowercased()
    // Managed Identity Operator lists attaching one segment deeper than refusals print it.
    if text == "microsoft.managedidentity/userassignedidentities/assign/action" {
      return [text, "microsoft.managedidentity/userassignedidentities/{name}/assign/action"]
    }
    return [text]
  }

  /// Whether it is in the patterns and not in what they leave out.
  func isListed(in patterns: [NaivePattern], without exceptions: [NaivePattern]) -> Bool {
    forms.contains { form in
      patterns.contains { $0.matches(form) } && !exceptions.contains { $0.matches(form) }
    }
  }

  /// Those of all actions that are in the lists, data actions in the lists of data actions.
  static func listed(
    actions: [String], notActions: [String], dataActions: [String], notDataActions: [String]
  ) -> Set<NaiveAction> {
    let actions = actions.map(NaivePattern.init)
    let notActions = notActions.map(NaivePattern.init)
    let dataActions = dataActions.map(NaivePattern.init)
    let notDataActions = notDataActions.map(NaivePattern.init)
    return Set(
      all.filter { action in
        switch action.plane {
        case .control: action.isListed(in: actions, without: notActions)
        case .data: action.isListed(in: dataActions, without: notDataActions)
        }
      })
  }
}
