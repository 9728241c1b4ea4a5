import AccessMigration
import AzureModel

/// What becomes of templates that are pinned to an API version from before the switch of its default.
extension VaultScenario {
  private static let rule = "validation.api-version-retired"
  private static let versions = (old: "2023-07-01", new: BicepText.vaultVersion)

  private static let page =
    "https://github.com/MicrosoftDocs/azure-security-docs/blob/main/articles/key-vault/general/access-control-default.md"

  /// A template of an old version today and on the day on which such versions are retired; nil where nobody depends on
  /// what the plan assigns.
  var pinned: String? {
    let retired = RuleTable.row(RuleID(Self.rule))?.validity.since
    guard let victim, let retired, plan.options.asOf < retired else { return nil }
    var copy = self
    return copy.pinned(victim, today: plan.options.asOf.description, retired: retired.description)
  }

  private mutating func pinned(_ victim: Victim, today: String, retired: String) -> String {
    let (old, new) = Self.versions
    let sibling = names.make("\(vault.name.prefix(18))-next")
    var text = ScenarioText()
    head(
      &text, "What becomes of templates for \(vault.name) that are pinned to an old API version?",
      [
        "Made by `rehearse migrate`. A template that does not say who decides leaves a vault as it is, and makes new ones",
        "with access policies as long as its version is served; from \(retired) on it is refused, whatever it says.",
      ], more: [Self.page])
    text.line("matrix:")
    text.line("  day: [\"\(today)\", \"\(retired)\"]\n  version: [\"\(old)\", \"\(new)\"]")
    text.line("asOf: \"${day}\"")
    given(&text)
    for role in victim.roles where role.origin == .new { define(role.definition, &text) }
    for assignment in victim.assignments { assign(assignment, &text) }
    text.item("updateVault", [("name", .text(vault.name)), ("enableRbacAuthorization", .word("true"))])
    text.line("steps:")
    for (name, fields) in [(vault.name, [("accessPolicies", ScenarioValue.list([]))]), (sibling, [])] {
      text.item("deployVault", [("name", .text(name))] + fields)
      text.line("    apiVersion: \"${version}\"\n    expect:")
      text.line("      - where: { day: \"\(retired)\", version: \"\(old)\" }")
      text.line("        fails: { because: \(Self.rule) }")
      text.line("      - otherwise: true\n        succeeds: true")
    }
    text.line("then:")
    text.item("can", [("as", victim.call.by)] + victim.call.fields)
    for (version, isOnRoles, days) in [(old, false, [today]), (new, true, [today, retired])] {
      text.line("  - state: { of: \(sibling), path: enableRbacAuthorization, equals: \"\(isOnRoles)\" }")
      let list = days.map { "\"\($0)\"" }.joined(separator: ", ")
      text.line("    where: { version: \"\(version)\", day: [\(list)] }")
    }
    return text.text
  }
}
