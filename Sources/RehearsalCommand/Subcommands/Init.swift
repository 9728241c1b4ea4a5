import Foundation
import ScenarioRunner

extension Subcommand {
  static let begin = Subcommand(
    name: "init", operands: "[FOLDER]",
    summary: "Writes a starting folder: a scenario that runs at once, and its tests.",
    details: [
      "One commented scenario and the fixture it uses, a Swift Testing target, and a workflow file. Files that are there",
      "already are left as they are. `--package` says where the package of Rehearsal is found, for the test target.",
    ],
    examples: ["rehearse init", "rehearse init access --package ../Rehearsal"],
    completion: .folders,
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      guard arguments.operands.count <= 1 else {
        throw CommandArguments.Misuse("`init` takes one folder", help: ["without a folder it writes into this one"])
      }
      let folder = arguments.operands.first ?? "."
      let package = arguments.value("package").map { PackageLocation($0) } ?? .unknown
      for file in StartingFolder(package: package).files {
        let path = folder == "." ? file.path : (folder as NSString).appendingPathComponent(file.path)
        if FileManager.default.fileExists(atPath: path) {
          let help = file.insteadOfWriting.map { "; \($0)" } ?? ""
          console.remark("left `\(path)` as it is\(help)")
          continue
        }
        do {
          try console.write(file.text, to: path)
          console.write("\(path)\n")
        } catch {
          console.remark("error: cannot write `\(path)`: \(console.reason(error, writing: path))")
          return .wrongCommandLine
        }
      }
      let place = folder == "." ? "Scenarios" : (folder as NSString).appendingPathComponent("Scenarios")
      console.remark("next: rehearse run \(place)")
      if arguments.value("package") == nil {
        console.remark("      name the place of the package in Package.swift, then: swift test")
      }
      return .held
    })
}
