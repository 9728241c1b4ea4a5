import SourceDiagnostics

@testable import ScenarioLanguage

/// Files that exist only in a test.
struct MadeFiles: FixtureSource {
  let texts: [String: String]

  func root(of file: String) -> String { "" }

  func load(_ path: String, root: String) throws(FileFailure) -> SourceFile {
    guard let text = texts[path] else { throw .missing }
    return SourceFile(path: path, text: text)
  }
}

/// A text after reading, with the files that it uses.
struct Read {
  let file: ScenarioFile
  let diagnostics: [Diagnostic]
  let sources: SourceMap

  init(_ text: String, files: [String: String] = [:]) {
    var sources = SourceMap()
    let source = SourceFile(path: "case.yaml", text: text)
    let texts = [ScenarioText(source, number: sources.add(source))]
    let library = FixtureLibrary(texts, from: MadeFiles(texts: files), sources: &sources)
    file = ScenarioFile.read(texts[0], fixtures: library)
    diagnostics = library.diagnostics + file.diagnostics
    self.sources = sources
  }
}

/// The diagnostics of a text.
func diagnostics(_ text: String, files: [String: String] = [:]) -> [Diagnostic] {
  Read(text, files: files).diagnostics
}

/// The codes of a text's diagnostics, in the order of their places.
func codes(_ text: String, files: [String: String] = [:]) -> [String] {
  diagnostics(text, files: files).sortedByPlace().map(\.code)
}

/// The diagnostics of a text as they are printed, without the last line break.
func rendered(_ text: String, files: [String: String] = [:]) -> String {
  let read = Read(text, files: files)
  let lines = DiagnosticRenderer(sources: read.sources).render(read.diagnostics)
  return String(lines.dropLast(2))
}

/// The first scenario of a text that has no mistakes.
func scenario(_ text: String, files: [String: String] = [:]) throws -> Scenario {
  guard case .readable(let scenario)? = Read(text, files: files).file.scenarios.first else {
    throw Unreadable(text: rendered(text, files: files))
  }
  return scenario
}

/// A text that should have been readable, and what was said about it.
struct Unreadable: Error, CustomStringConvertible {
  let text: String

  var description: String { text }
}

extension Scenario {
  /// The decoded arguments of a step in a cell, in short; `-` where it does not run.
  func arguments(step: Int, cell: Int = 0) -> String {
    guard let call = steps[step].callOfCell[cell] else { return "-" }
    return Argument.object(steps[step].calls[call].arguments).shown
  }

  /// The names of the cells.
  var cellNames: [String] { matrix.cells.map { matrix.name(of: $0) } }

  /// For each cell what is expected at a step, by the word of its kind; `-` where nothing is.
  func expected(step: Int) -> [String] {
    steps[step].expectationOfCell.map { number in
      guard let number else { return "-" }
      switch steps[step].expectations[number].kind {
      case .succeeds: return "succeeds"
      case .fails: return "fails"
      case .races: return "races"
      case .undetermined: return "undetermined"
      }
    }
  }
}

extension Argument {
  /// Its type and content in short.
  var shown: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .bool(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .delay(let delay): "\(delay)"
    case .list(let items): "[" + items.map(\.shown).joined(separator: ", ") + "]"
    case .object(let fields):
      "{" + fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ") + "}"
    case .open(let value, _): value.shown
    case .deployed(let resource): "\(resource.declaration.verb)\(Argument.object(resource.arguments).shown)"
    }
  }
}

extension Value {
  /// A reference or a text with references, as it is written.
  fileprivate var shown: String {
    switch kind {
    case .expression(let expression): "${\(expression.text)}"
    case .template(let pieces):
      "\""
        + pieces.map { piece in
          switch piece {
          case .text(let text): text
          case .expression(let expression): "${\(expression.text)}"
          }
        }.joined() + "\""
    case .null, .bool, .int, .float, .string, .list, .map: title
    }
  }
}
