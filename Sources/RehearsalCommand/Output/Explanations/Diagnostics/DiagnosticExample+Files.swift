import ScenarioLanguage

/// Files that cannot be had; a test makes them and compares what is printed.
extension DiagnosticExample {
  static let files: [DiagnosticExample] = [
    DiagnosticExample(
      FileCode.missing,
      .command(
        "rehearse run Scenaros",
        prints: """
          error[FILE-001]: nothing exists at `Scenaros`
            --> Scenaros
             = help: name a scenario file or a folder of them
          """),
      "$ rehearse run Scenarios\n"),
    DiagnosticExample(
      FileCode.directoryExpectedFile,
      .command(
        "mkdir vault.yaml; rehearse run vault.yaml",
        prints: """
          error[FILE-002]: `vault.yaml` is a folder that is named like a scenario file
            --> vault.yaml
             = help: rename the folder, or name the file in it
          """),
      "$ mv vault.yaml vault; rehearse run vault\n"),
    DiagnosticExample(
      FileCode.notPermitted,
      .command(
        "chmod 000 vault.yaml; rehearse run vault.yaml",
        prints: """
          error[FILE-003]: the file `vault.yaml` may not be read
            --> vault.yaml
             = help: give the user who runs this the right to read it
          """),
      "$ chmod 644 vault.yaml; rehearse run vault.yaml\n"),
    DiagnosticExample(
      FileCode.tooLarge,
      .command(
        "truncate -s 33M vault.yaml; rehearse run vault.yaml",
        prints: """
          error[FILE-004]: `vault.yaml` has 33 MiB; scenario files have at most 32
            --> vault.yaml
             = help: split it into several files
          """),
      "$ rehearse run vault-1.yaml vault-2.yaml\n"),
    DiagnosticExample(
      FileCode.empty,
      .command(
        "touch vault.yaml; rehearse run vault.yaml",
        prints: """
          error[FILE-005]: the file holds no scenario
            --> vault.yaml
             = help: begin with `scenario: a question or statement`
          """),
      "scenario: Who may read?\nsteps:\n  - deployVault: { name: kv }\n"),
    DiagnosticExample(
      FileCode.notRegular,
      .command(
        "mkfifo vault.yaml; rehearse run vault.yaml",
        prints: """
          error[FILE-006]: `vault.yaml` is neither a file nor a folder
            --> vault.yaml
             = help: name a scenario file
          """),
      "$ rehearse run Scenarios/vault.yaml\n"),
    DiagnosticExample(
      FileCode.unreadable, .command("(the disk fails while the file is read)", prints: nil),
      "$ cp vault.yaml /another/disk; rehearse run /another/disk/vault.yaml\n"),
    DiagnosticExample(
      FileCode.noScenarioFiles,
      .command(
        "mkdir Scenarios; rehearse run Scenarios",
        prints: """
          error[FILE-008]: the folder `Scenarios` holds no scenario file
            --> Scenarios
             = help: scenario files end in `.yaml` or `.yml`
          """),
      "$ rehearse init; rehearse run Scenarios\n"),
  ]
}
