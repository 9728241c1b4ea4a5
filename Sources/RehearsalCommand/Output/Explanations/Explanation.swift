import AzureModel
import ScenarioLanguage
import ScenarioYAML
import SourceDiagnostics

/// What is known about a name of the language or of the model.
enum Explanation {
  /// Every name that can be explained.
  static var names: [String] {
    RuleTable.rows.map(\.id.name) + Stage.allCases.map(\.rawValue) + StepList.verbs + RoleTable.names
      + DataOperationTable.rows.map(\.name) + codes.map(\.code)
  }

  private static var codes: [(code: String, summary: String)] {
    FileCode.allCases.map { ($0.rawValue, $0.summary) } + YAMLCode.allCases.map { ($0.rawValue, $0.summary) }
      + ScenarioCode.allCases.map { ($0.rawValue, $0.summary) }
  }

  /// The explanation of a name, or nil for a name nobody has.
  static func text(of name: String) -> String? {
    if let row = RuleTable.row(RuleID(name)) { return rule(row) }
    if let step = StepList.step(name) { return self.step(step) }
    if let stage = Stage(rawValue: name) { return self.stage(stage) }
    if let operation = DataOperationTable.operation(named: name) { return self.operation(operation) }
    if let role = RoleTable.role(name) { return self.role(role) }
    return codes.first { $0.code.lowercased() == name.lowercased() }.map { "\($0.code)\n\n  \($0.summary)\n" }
  }

  private static func rule(_ row: RuleRow) -> String {
    var lines = ["rule \(row.id.name)", "", "  \(row.summary).", ""]
    lines.append("  stage       \(row.stage.rawValue) (\(row.plane.name))")
    lines.append("  confidence  \(row.confidence.name)")
    if let since = row.validity.since { lines.append("  since       \(since)") }
    if let until = row.validity.until { lines.append("  until       \(until)") }
    lines += row.sources.map { "  source      \($0.page) (read \($0.readOn))" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func stage(_ stage: Stage) -> String {
    let rules = RuleTable.rows.filter { $0.stage == stage }
    let planes = Plane.allCases.filter { $0.stages.contains(stage) }.map(\.name).joined(separator: ", ")
    var lines = ["stage \(stage.rawValue) (\(planes))", ""]
    lines += rules.isEmpty ? ["  no rule of this version decides here"] : rules.map { "  \($0.id.name): \($0.summary)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func operation(_ operation: DataOperation) -> String {
    let row = DataOperationTable.row(operation)
    let lines = [
      "operation \(row.name)", "", "  REST        \(row.restName)",
      "  permission  \(row.objectKind.rawValue): \(row.permissions.joined(separator: " or "))",
      "  data action \(row.dataAction)", "  decided on  \(row.isAuthorizedOnVault ? "the vault" : "the object")",
      "  confidence  \(row.confidence.name)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func role(_ role: RoleDefinition) -> String {
    var lines = ["role \(role.name)", "", "  id  \(role.id)"]
    for block in role.permissions {
      for (title, patterns) in [
        ("actions", block.actions), ("notActions", block.notActions), ("dataActions", block.dataActions),
        ("notDataActions", block.notDataActions),
      ] where !patterns.isEmpty {
        lines.append("  \(title)")
        lines += patterns.map { "    \($0)" }
      }
      if let condition = block.condition { lines.append("  condition\n    \(condition)") }
    }
    lines.append("  source  \(RoleTable.source.page)")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func step(_ step: StepDeclaration) -> String {
    var lines = ["step \(step.verb)", "", "  \(step.summary)", "", "  fields"]
    lines += fields(step.shape, indent: "    ")
    lines +=
      ["", "  example"] + step.example.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
    if let source = step.source { lines += ["", "  source  \(source.page)"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fields(_ shape: ObjectShape, indent: String) -> [String] {
    shape.fields.flatMap { field -> [String] in
      let needed = field.isRequired ? ", required" : field.unsaid.map { ", unsaid: \($0)" } ?? ""
      var lines = ["\(indent)\(field.name): \(field.summary) (\(field.type.title)\(needed))"]
      switch field.type {
      case .object(let inner), .list(.object(let inner)): lines += fields(inner, indent: indent + "  ")
      default: break
      }
      return lines
    }
  }
}
