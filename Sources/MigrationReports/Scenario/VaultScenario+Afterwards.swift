import AccessMigration
import AzureModel

/// What can still go wrong once the vault is on Azure RBAC.
extension VaultScenario {
  private static let events = (
    script: "a script writes a policy", template: "a template sends policies", old: "a template switches back",
    recovery: "the vault is deleted and recovered"
  )

  /// Scripts, templates and a recovery after the switch; nil where nobody depends on what the plan assigns.
  var afterwards: String? {
    guard let victim else { return nil }
    var text = ScenarioText()
    head(
      &text, "What can still go wrong once \(vault.name) is on Azure RBAC?",
      [
        "Made by `rehearse migrate`. The Azure CLI refuses to write policies; a template may send them, and then the policies",
        "for the way back are gone. A vault that is deleted and recovered has lost the role assignments at the vault itself.",
      ])
    text.line("matrix:")
    let events = Self.events
    text.line("  event: [\([events.script, events.template, events.old, events.recovery].joined(separator: ", "))]")
    given(&text)
    text.item("createUser", [("name", .text(newcomer))])
    for role in victim.roles where role.origin == .new { define(role.definition, &text) }
    for assignment in victim.assignments { assign(assignment, &text) }
    text.item("updateVault", [("name", .text(vault.name)), ("enableRbacAuthorization", .word("true"))])
    text.line("steps:")
    let policy: [(String, ScenarioValue)] = [
      ("objectId", .word("\"${\(newcomer).objectId}\"")), ("permissions", .map([("secrets", .list([.word("get")]))])),
    ]
    text.item(
      "setAccessPolicy",
      [("vault", .text(vault.name)), ("objectId", .text(newcomer)), ("secrets", .list([.word("get")]))],
      more: [
        ("via", .word("az")), ("when", .map([("event", .word(events.script))])),
        ("expect", .map([("fails", .map([("because", .word("validation.az-set-policy"))]))])),
      ])
    for (event, isOnRoles) in [(events.template, true), (events.old, false)] {
      text.item(
        "deployVault",
        [
          ("name", .text(vault.name)), ("enableRbacAuthorization", .word("\(isOnRoles)")),
          ("accessPolicies", .list([.map(policy)])),
        ], more: [("when", .map([("event", .word(event))]))])
    }
    for verb in ["deleteVault", "recoverVault"] {
      text.item(verb, [("name", .text(vault.name))], more: [("when", .map([("event", .word(events.recovery))]))])
    }
    text.item("wait", Delay(minutes: 10))
    text.line("then:")
    // What is assigned above a vault outlives it.
    let isLost = victim.assignments.allSatisfy { $0.scope.vault != nil }
    let keeping = [events.script, events.template] + (isLost ? [] : [events.recovery])
    let losing = [events.old] + (isLost ? [events.recovery] : [])
    statement("can", victim.call, where: keeping, &text)
    statement("cannot", victim.call, where: losing, &text)
    let secret = Call(
      by: .text(newcomer),
      fields: [("operation", .word("secrets/get")), ("resource", .text("\(vault.name)/secrets/any"))])
    statement("can", secret, where: [events.old], &text)
    statement("cannot", secret, where: [events.script, events.template, events.recovery], &text)
    return text.text
  }

  private func statement(_ verb: String, _ call: Call, where events: [String], _ text: inout ScenarioText) {
    text.item(
      verb, [("as", call.by)] + call.fields, more: [("where", .map([("event", .list(events.map { .word($0) }))]))])
  }
}
