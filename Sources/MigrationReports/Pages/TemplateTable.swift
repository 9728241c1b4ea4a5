import AccessMigration
import AzureModel

/// The twelve predefined templates: the documented roles, what they really change, and the least that would do.
package enum TemplateTable {
  /// The table of today and that of 2020, as Markdown.
  package static var markdown: String {
    let today = MarkdownTable(["Template", "Documented roles", "They add", "Least privilege", "It adds"])
    let rows = TemplateMapping.all.map { mapping in
      [
        mapping.template.name, roles(mapping.template.roles), mapping.gained.map(operations) ?? "-",
        mapping.leastPrivilege.roles.map(role).joined(separator: " and "),
        operations(mapping.leastPrivilege.gained),
      ]
    }
    let then = MarkdownTable(["Printed in 2020", "Roles", "Slip"])
    let old = TemplateMappingOf2020.all.map { row in [row.printed, roles(row.roles), row.slip ?? "-"] }
    return "## Today\n\n" + today.text(rows) + "\n## September 2020\n\n" + then.text(old)
  }

  private static func roles(_ names: [String]) -> String {
    names.isEmpty ? "none: a custom role" : names.joined(separator: " and ")
  }

  private static func role(_ role: PlannedRole) -> String {
    guard role.origin == .new else { return role.name }
    let actions = role.definition.permissions.flatMap(\.dataActions).map(PlanWords.short)
    return "a custom role with \(actions.joined(separator: ", "))"
  }

  private static func operations(_ set: OperationSet) -> String { set.isEmpty ? "nothing" : PlanWords.operations(set) }
}

/// A table in Markdown.
struct MarkdownTable {
  private let heading: [String]

  init(_ heading: [String]) {
    self.heading = heading
  }

  func text(_ rows: [[String]]) -> String {
    let lines = [heading, heading.map { _ in "---" }] + rows
    return lines.map { "| " + $0.map(Self.cell).joined(separator: " | ") + " |\n" }.joined()
  }

  /// Text that stays in its cell and is no markup.
  static func cell(_ text: String) -> String { MarkdownText.escaped(text).replacing("|", with: "\\|") }
}

/// Texts of others in Markdown.
enum MarkdownText {
  /// Marks that would begin markup are escaped; backticks stay, because the words of reports use them.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "<": result += "&lt;"
      case "[", "]", "*", "_", "#": result += "\\\(character)"
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
  }
}
