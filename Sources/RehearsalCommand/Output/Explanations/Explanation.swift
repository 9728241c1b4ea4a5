import AzureExports
import AzureModel
import JSONText
import ScenarioLanguage
import ScenarioYAML

/// What is known about a name of the language or of the model.
enum Explanation {
  /// Every name that can be explained.
  static var names: [String] {
    let language = Stage.allCases.map(\.rawValue) + StepList.verbs + keys.map(\.name) + diagnosticCodes.map(\.code)
    let operations =
      DataOperationTable.rows.map(\.name) + ControlOperation.allCases.map(\.action)
      + AccessPolicyPermissionTable.rows.map(\.name)
    let grants =
      RoleTable.names + FormerRoleNameTable.rows.map(\.name)
      + AccessPolicyTemplateTable.rows.flatMap { [$0.name] + $0.aliases }
    return RuleTable.rows.map(\.id.name) + language + operations + grants + answerNames
  }

  /// The explanation of a name, or nil for a name nobody has.
  ///
  /// Letter case matters for rules, stages, steps and keys only.
  static func text(of name: String) -> String? {
    if let row = RuleTable.row(RuleID(name)) { return rule(row) }
    if let step = StepList.step(name) { return self.step(step) }
    if let key = keys.first(where: { $0.name == name }) { return self.key(key) }
    if let stage = Stage(rawValue: name) { return self.stage(stage) }
    if let operation = DataOperationTable.operation(named: name) { return self.operation(operation) }
    if let operation = ControlOperation.named(name) { return self.operation(operation) }
    if let permission = AccessPolicyPermissionTable.row(named: name) { return self.permission(permission) }
    if let role = RoleTable.role(name) { return self.role(role) }
    if let template = AccessPolicyTemplateTable.template(named: name) { return self.template(template) }
    if let answers = answers(named: name) { return answers }
    return diagnosticCodes.first { $0.code.lowercased() == name.lowercased() }.map(diagnostic)
  }

  /// Every code with what it means.
  static var diagnosticCodes: [(code: String, summary: String)] {
    FileCode.allCases.map { ($0.rawValue, $0.summary) } + YAMLCode.allCases.map { ($0.rawValue, $0.summary) }
      + ScenarioCode.allCases.map { ($0.rawValue, $0.summary) } + JSONCode.allCases.map { ($0.rawValue, $0.summary) }
      + ExportFileCode.allCases.map { ($0.rawValue, $0.summary) }
      + ExportCode.allCases.map { ($0.rawValue, $0.summary) }
  }
}
