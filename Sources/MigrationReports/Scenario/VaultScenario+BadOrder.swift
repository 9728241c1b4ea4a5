import AccessMigration
import AzureModel

extension VaultScenario {
  /// What breaks where the vault is switched first; nil where nobody depends on what the plan assigns.
  var badOrder: String? {
    guard let victim else { return nil }
    var text = ScenarioText()
    head(
      &text, "What breaks when \(vault.name) is switched before its roles act, and who notices?",
      [
        "Made by `rehearse migrate`. Access policies end with the switch, at once; the alert on refused calls tells, and",
        "switching back helps at once.",
      ])
    text.line("matrix:\n  order: [switched first, switched at once, in time]")
    given(&text)
    text.item(
      "deployDiagnosticSetting",
      [
        ("name", .word("audit")), ("vault", .text(vault.name)), ("workspace", .word("log")),
        ("logs", .list([.word("AuditEvent")])),
      ])
    text.item(
      "deployAlertRule",
      [
        ("name", .word("refused-calls")), ("vault", .text(vault.name)), ("httpStatusCode", .word("403")),
        ("threshold", .word("1")), ("windowSize", .word("5m")), ("evaluationFrequency", .word("5m")),
      ])
    text.line("steps:")
    let later: (String, ScenarioValue) = (
      "when", .map([("order", .list([.word("switched at once"), .word("in time")]))])
    )
    for role in victim.roles where role.origin == .new { define(role.definition, &text, more: [later]) }
    for assignment in victim.assignments { assign(assignment, &text, more: [later]) }
    text.item("wait", earliest ?? .zero, more: [("when", .map([("order", .word("in time"))]))])
    text.item("updateVault", [("name", .text(vault.name)), ("enableRbacAuthorization", .word("true"))])
    text.line("  - id: call")
    text.line("    access: \(ScenarioValue.map(victim.call.fields).flow)")
    text.line("    as: \(victim.call.by.flow)")
    text.line("    expect:")
    text.line("      - where: { order: in time }\n        succeeds: true")
    text.line("      - where: { order: switched at once }\n        races: { latest: 10m }")
    text.line(
      "      - otherwise: true\n        fails: { status: 403, innerCode: ForbiddenByRbac, because: authorization }")
    text.item("wait", Delay(minutes: 10))
    text.item("updateVault", [("name", .text(vault.name)), ("enableRbacAuthorization", .word("false"))])
    text.line("  - repeat: call\n    expect: { succeeds: true }")
    text.line("then:")
    text.line("  - state: { of: refused-calls, path: fired, equals: \"true\" }\n    where: { order: switched first }")
    text.line("  - state: { of: refused-calls, path: fired, equals: \"false\" }\n    where: { order: in time }")
    return text.text
  }

  struct Call {
    let by: ScenarioValue
    let fields: [(String, ScenarioValue)]
  }

  struct Victim {
    let call: Call
    let roles: [PlannedRole]
    let assignments: [PlannedAssignment]
  }

  /// Somebody who can do nothing without what the plan assigns.
  var victim: Victim? {
    guard let path = ScopePath(vault.resourceID) else { return nil }
    let reaching = plan.existing.reaching(path)
    for principal in row.principals {
      let holders = [principal.objectId] + plan.directory.groups(of: principal.objectId)
      let callers = isGroup(principal.objectId) ? plan.directory.members(of: principal.objectId) : [principal.objectId]
      let asking = callers.first { caller in
        let all = [caller] + plan.directory.groups(of: caller)
        return !isGroup(caller) && !reaching.contains { all.contains($0.principalId) }
      }
      let caller = asking ?? standIns[principal.objectId].map { _ in principal.objectId }
      guard let caller, !reaching.contains(where: { holders.contains($0.principalId) }) else { continue }
      let own = assignments.filter { $0.principalId == principal.objectId }
      let alone = row.principals.filter { holders.contains($0.objectId) }.count == 1
      let granted = own.reduce(OperationSet()) { $0.union($1.role.definition.granted) }
      guard alone, let call = self.call(of: Caller(caller), granted.intersection(principal.granted)) else { continue }
      return Victim(call: call, roles: own.map(\.role), assignments: own)
    }
    return nil
  }

  /// A call that needs no object, or one of a secret that the scenario makes.
  private func call(of caller: Caller, _ kept: OperationSet) -> Call? {
    guard let by = actor(caller) else { return nil }
    let names = ["secrets/get", "secrets/list", "keys/list", "certificates/list"]
    let hasSecret = vault.objects[.secrets]?.isEmpty == false
    let row = names.lazy.filter { $0 != "secrets/get" || hasSecret }.compactMap {
      DataOperationTable.operation(named: $0)
    }
    .first { kept.contains($0) }.map { DataOperationTable.row($0) }
    guard let row else { return nil }
    return Call(
      by: by, fields: [("operation", .word(row.name)), ("resource", .text(resource(row, at: .vault)))])
  }

  /// A call for each direct caller that can make one.
  var verifying: [Call] {
    proof.filter { $0.place == .vault && $0.caller.applicationId == nil }.compactMap { call(of: $0.caller, $0.kept) }
  }
}
