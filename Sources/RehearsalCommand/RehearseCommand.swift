import AzureModel
import Foundation
import ScenarioRunner
import SourceDiagnostics

/// The command `rehearse`: the executable is a call of this.
package enum RehearseCommand {
  /// Runs a command line and returns the status to exit with.
  ///
  /// - Parameters:
  ///   - arguments: What was typed behind the name of the command.
  ///   - environment: The variables that decide about colour and width.
  package static func run(_ arguments: [String], environment: [String: String]) -> ExitStatus {
    let plain = Console(environment: environment, color: "auto")
    do throws(CommandArguments.Misuse) {
      return try dispatch(CommandArguments(arguments), environment)
    } catch {
      plain.remark("error: \(error.message)")
      for help in error.help { plain.remark("   = help: \(help)") }
      plain.remark(closing(.wrongCommandLine))
      return .wrongCommandLine
    }
  }

  private static func dispatch(
    _ arguments: CommandArguments, _ environment: [String: String]
  ) throws(CommandArguments.Misuse) -> ExitStatus {
    let words = ["auto", "always", "never"]
    let color = try Console(environment: environment, color: "auto").choice("color", words, in: arguments) ?? "auto"
    let console = Console(environment: environment, color: color)
    if arguments.has("version") {
      console.write("rehearse \(Runner.version) (model of \(Day.ofTheModel))\n")
      return .held
    }
    guard let subcommand = arguments.subcommand.flatMap(Subcommand.named) else {
      console.write(arguments.has("help") ? HelpText.full : HelpText.brief)
      return arguments.has("help") ? .held : .wrongCommandLine
    }
    if arguments.has("help") {
      console.write(HelpText.text(of: subcommand))
      return .held
    }
    let status = try subcommand.run(arguments, console)
    if status != .held || subcommand.name == "run" { console.remark(closing(status)) }
    return status
  }

  /// The last line on standard error: what the exit code means.
  private static func closing(_ status: ExitStatus) -> String { "exit \(status.rawValue): \(status.meaning)" }
}
