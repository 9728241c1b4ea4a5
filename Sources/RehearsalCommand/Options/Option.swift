import AzureModel
import ScenarioRunner

/// One option of the command line: from this row come parsing, help and completion.
package struct Option: Sendable {
  /// The long form without its dashes.
  package let name: String
  package let short: Character?

  /// What stands for the value in help; nil for a switch.
  package let value: String?
  package let summary: String

  /// The subcommands that take it; empty for all.
  package let subcommands: [String]

  /// What a shell offers for the value.
  package let completion: Completion

  static func option(
    _ name: String, short: Character? = nil, value: String? = nil, for subcommands: [String], _ summary: String,
    completion: Completion = .nothing
  ) -> Option {
    Option(
      name: name, short: short, value: value, summary: summary, subcommands: subcommands, completion: completion)
  }
}

/// Every option, in the order of help.
package enum OptionTable {
  package static let all: [Option] = [
    .option(
      "jobs", short: "j", value: "N", for: ["run"], "play N scenarios at a time; the results do not depend on it"),
    .option("filter", value: "REGEX", for: ["run", "list"], "only scenarios whose path or title matches"),
    .option(
      "grants", value: "OPERATION", for: ["roles"], "only roles that grant it, with or without a condition",
      completion: .words(DataOperationTable.rows.map(\.name))),
    .option(
      "consumer", value: "NAME", for: ["matrix"], "the service, for instance `storage` or `app-service`",
      completion: .words(ConsumerGrid.names)),
    .option("consumers", value: "all", for: ["matrix"], "every service that reads vaults", completion: .words(["all"])),
    .option(
      "axes", value: "LIST", for: ["matrix"], "some of `identity,firewall,permissionModel`, the last one across",
      completion: .words(["identity,firewall", "identity,firewall,permissionModel"])),
    .option("as-of", value: "DATE", for: ["matrix"], "the date of the rules; that of the model unless said"),
    .option(
      "output", short: "o", value: "FORMAT", for: ["run", "roles", "operations", "rules", "matrix"],
      "print results as `text` or `json`; `matrix` also as `markdown`, `csv` or `html`",
      completion: .words(["text", "json"])),
    .option(
      "report-html", value: "DIR", for: ["run", "matrix"], "write an HTML page into a folder", completion: .folders),
    .option("report-json", value: "FILE", for: ["run"], "write the results as JSON", completion: .files),
    .option("report-junit", value: "FILE", for: ["run"], "write the results as JUnit XML", completion: .files),
    .option("quiet", short: "q", for: ["run"], "print only what is not as expected"),
    .option("verbose", short: "v", for: ["run", "migrate"], "tell everything: of a run the story of every refusal"),
    .option("least-privilege", for: ["migrate"], "custom roles where built-in ones grant more; the default"),
    .option("built-in-only", for: ["migrate"], "no custom roles; what built-in ones grant more is listed"),
    .option("per-secret", for: ["migrate"], "who only reads secrets gets roles on each, where their names are known"),
    .option(
      "at", value: "LEVEL", for: ["migrate"],
      "assign at `resource-group`, `subscription` or `management-group` what all vaults below give the same",
      completion: .words(["vault", "resource-group", "subscription", "management-group"])),
    .option("management-group", value: "NAME", for: ["migrate"], "the management group above all the vaults"),
    .option(
      "write", value: "DIR", for: ["migrate"], "write commands, templates, scenarios and reports into a folder",
      completion: .folders),
    .option("templates", for: ["migrate"], "print what takes the place of the twelve predefined templates"),
    .option("check", for: ["fmt"], "write nothing, only name the files that would change; exit 3 if there is one"),
    .option("fix", for: ["check"], "correct what is certain, in the files themselves, and report the rest"),
    .option(
      "package", value: "PLACE", for: ["init"], "where the package of Rehearsal is found: a URL or a folder",
      completion: .folders),
    .option("names", for: ["explain"], "print every name that can be explained, one on a line"),
    .option("reference", for: ["explain"], "print the reference of all keys and steps, as a page of DocC"),
    .option(
      "color", value: "WHEN", for: [], "colour: `auto`, `always` or `never`",
      completion: .words(["auto", "always", "never"])),
    .option("help", short: "h", for: [], "print help"),
    .option("version", for: [], "print the version"),
  ]

  static func option(long name: String, for subcommand: String) -> Option? {
    all.first { $0.name == name && ($0.subcommands.isEmpty || $0.subcommands.contains(subcommand)) }
  }

  static func option(short name: Character, for subcommand: String) -> Option? {
    all.first { $0.short == name && ($0.subcommands.isEmpty || $0.subcommands.contains(subcommand)) }
  }

  static func names(for subcommand: String) -> [String] {
    all.filter { $0.subcommands.isEmpty || $0.subcommands.contains(subcommand) }.map { "--\($0.name)" }
  }
}
