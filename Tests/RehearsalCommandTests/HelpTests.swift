import ScenarioRunner
import Testing

@testable import RehearsalCommand

/// Help is made from the tables, and leaves nothing out.
struct HelpTests {
  @Test func `help lists every subcommand, option and exit code, examples first`() throws {
    let help = HelpText.full
    for subcommand in Subcommand.all {
      #expect(help.contains("\n  \(subcommand.name) "), "\(subcommand.name)")
      #expect(help.contains(subcommand.summary))
    }
    for option in OptionTable.all { #expect(help.contains("--\(option.name)") && help.contains(option.summary)) }
    for status in ScenarioRunner.ExitStatus.allCases {
      #expect(help.contains("\n  \(status.rawValue) ") && help.contains(status.meaning))
    }
    let examples = try #require(help.range(of: "EXAMPLES"))
    let options = try #require(help.range(of: "OPTIONS"))
    #expect(examples.lowerBound < options.lowerBound)
  }

  @Test(arguments: Subcommand.all.map(\.name))
  func `help of a subcommand lists its options and no others`(name: String) throws {
    let subcommand = try #require(Subcommand.named(name))
    let help = HelpText.text(of: subcommand)
    for option in OptionTable.all {
      let takes = option.subcommands.isEmpty || option.subcommands.contains(name)
      #expect(help.contains("--\(option.name) ") == takes, "\(option.name)")
    }
    #expect(!subcommand.examples.isEmpty && subcommand.examples.allSatisfy { help.contains($0) })
  }

  @Test func `the brief help shows one example`() {
    #expect(HelpText.brief.contains("rehearse run Scenarios"))
    #expect(HelpText.brief.split(separator: "\n").count <= 4)
  }
}
