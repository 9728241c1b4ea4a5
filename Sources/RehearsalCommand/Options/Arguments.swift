import SourceDiagnostics

/// What was typed: a subcommand, its options and the rest.
package struct CommandArguments: Sendable {
  package private(set) var subcommand: String?
  package private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// A command line that cannot be understood, and what to type instead.
  package struct Misuse: Error, Hashable, Sendable {
    package let message: String
    package let help: [String]

    init(_ message: String, help: [String] = []) {
      self.message = message
      self.help = help
    }
  }

  /// - Throws: `Misuse` for an unknown subcommand or option, and for a value that is missing or too much.
  package init(_ arguments: [String]) throws(Misuse) {
    var rest = arguments[...]
    var isOnlyOperands = false
    while let word = rest.popFirst() {
      if isOnlyOperands || word == "-" || !word.hasPrefix("-") {
        try take(operand: word)
      } else if word == "--" {
        isOnlyOperands = true
      } else if word.hasPrefix("--") {
        try take(long: word.dropFirst(2), &rest)
      } else {
        try take(short: word.dropFirst(), &rest)
      }
    }
  }

  package func has(_ name: String) -> Bool { values[name] != nil }

  /// The value that was given last.
  package func value(_ name: String) -> String? { values[name]?.last }

  private mutating func take(operand word: String) throws(Misuse) {
    guard subcommand == nil else {
      operands.append(word)
      return
    }
    guard Subcommand.named(word) != nil else {
      let near = DidYouMean.nearest(to: word, in: Subcommand.all.map(\.name))
      throw Misuse(
        "unknown subcommand `\(word)`",
        help: (near.map { ["did you mean `rehearse \($0)`?"] } ?? []) + ["`rehearse --help` lists the subcommands"])
    }
    subcommand = word
  }

  private mutating func take(long word: Substring, _ rest: inout ArraySlice<String>) throws(Misuse) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = OptionTable.option(long: name, for: subcommand ?? "") else { throw unknown("--\(name)") }
    if option.value == nil {
      guard parts.count == 1 else { throw Misuse("`--\(name)` takes no value") }
      values[name, default: []].append("")
    } else if parts.count == 2 {
      values[name, default: []].append(String(parts[1]))
    } else {
      values[name, default: []].append(try value(of: option, "--\(name)", &rest))
    }
  }

  private mutating func take(short word: Substring, _ rest: inout ArraySlice<String>) throws(Misuse) {
    var letters = word
    while let letter = letters.popFirst() {
      guard let option = OptionTable.option(short: letter, for: subcommand ?? "") else { throw unknown("-\(letter)") }
      guard option.value != nil else {
        values[option.name, default: []].append("")
        continue
      }
      let attached = String(letters)
      values[option.name, default: []].append(attached.isEmpty ? try value(of: option, "-\(letter)", &rest) : attached)
      return
    }
  }

  private func value(of option: Option, _ written: String, _ rest: inout ArraySlice<String>) throws(Misuse) -> String {
    guard let value = rest.first, value == "-" || !value.hasPrefix("-") || Int(value) != nil else {
      throw Misuse(
        "`\(written)` needs a value", help: ["write `\(written) \(option.value ?? "VALUE")`: \(option.summary)"])
    }
    rest.removeFirst()
    return value
  }

  private func unknown(_ written: String) -> Misuse {
    let names = OptionTable.names(for: subcommand ?? "")
    let near = DidYouMean.nearest(to: written, in: names)
    let place = subcommand.map { " of `rehearse \($0)`" } ?? ""
    var help = near.map { ["did you mean `\($0)`?"] } ?? []
    if subcommand == nil { help.append("options of a subcommand stand behind it") }
    return Misuse("unknown option `\(written)`\(place)", help: help)
  }
}
