import ScenarioRunner
import ScenarioYAML
import SourceDiagnostics

extension Subcommand {
  static let read = Subcommand(
    name: "read", operands: "FILE | -", summary: "Prints the tree of a YAML file as JSON, as the reader saw it.",
    details: [
      "One document is printed as its tree, several or none as an array of them. Keys keep their order; `.inf` and `.nan`,",
      "which JSON lacks, are printed as text.",
    ],
    examples: ["rehearse read Scenarios/key-vault/firewall.yaml", "rehearse read - < scenario.yaml"],
    completion: .scenarioFiles,
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      let (file, problems) = try TextInput(arguments).load()
      guard let file else {
        console.print(problems, SourceMap())
        return .unreadable
      }
      let reading = YAMLReader.read(file, number: 0)
      console.print(problems + reading.diagnostics, SourceMap(files: [file]))
      guard !reading.diagnostics.hasErrors else { return .unreadable }
      console.write(YAMLJSON.text(of: reading.documents, indented: true) + "\n")
      return .held
    })
}
