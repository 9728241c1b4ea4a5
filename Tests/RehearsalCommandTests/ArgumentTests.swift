import Testing

@testable import RehearsalCommand

/// What was typed, and what it means.
struct ArgumentTests {
  @Test func `a subcommand, its options and its operands are told apart`() throws {
    let arguments = try CommandArguments([
      "run", "a.yaml", "-j", "4", "--filter=fire=wall", "-qv", "--report-json", "out.json", "--", "-b.yaml",
    ])
    #expect(arguments.subcommand == "run")
    #expect(arguments.operands == ["a.yaml", "-b.yaml"])
    #expect(arguments.value("jobs") == "4")
    #expect(arguments.value("filter") == "fire=wall")
    #expect(arguments.value("report-json") == "out.json")
    #expect(arguments.has("quiet") && arguments.has("verbose") && !arguments.has("help"))
  }

  @Test(arguments: [
    ["run", "-j4"], ["run", "-j", "4"], ["run", "--jobs", "4"], ["run", "--jobs=4"], ["run", "-qj4"],
  ])
  func `a value stands behind its option or in it`(words: [String]) throws {
    #expect(try CommandArguments(words).value("jobs") == "4")
  }

  @Test func `of an option given twice the last value counts`() throws {
    #expect(try CommandArguments(["run", "-j1", "-j2"]).value("jobs") == "2")
  }

  @Test(arguments: [
    (["rum"], "unknown subcommand `rum`", ["did you mean `rehearse run`?", "`rehearse --help` lists the subcommands"]),
    (["-"], "unknown subcommand `-`", ["`rehearse --help` lists the subcommands"]),
    (["run", "--jbos", "4"], "unknown option `--jbos` of `rehearse run`", ["did you mean `--jobs`?"]),
    (["run", "-x"], "unknown option `-x` of `rehearse run`", []),
    (["check", "--jobs", "4"], "unknown option `--jobs` of `rehearse check`", []),
    (["--jobs", "4", "run"], "unknown option `--jobs`", ["options of a subcommand stand behind it"]),
    (
      ["run", "--jobs"], "`--jobs` needs a value",
      ["write `--jobs N`: play N scenarios at a time; the results do not depend on it"]
    ),
    (["run", "--quiet=yes"], "`--quiet` takes no value", []),
  ])
  func `a command line that cannot be understood says what to type`(words: [String], message: String, help: [String]) {
    #expect(throws: CommandArguments.Misuse(message, help: help)) { try CommandArguments(words) }
  }

  @Test func `every option has a name, words and a subcommand that exists`() {
    let names = OptionTable.all.map(\.name)
    let letters = OptionTable.all.compactMap(\.short)
    #expect(Set(names).count == names.count && Set(letters).count == letters.count)
    for option in OptionTable.all {
      #expect(
        !option.summary.isEmpty && option.subcommands.allSatisfy { Subcommand.named($0) != nil }, "\(option.name)")
    }
  }
}
