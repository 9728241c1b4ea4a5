import SourceDiagnostics

/// A file that scenarios share: what stands there before anything is done, and values with names.
struct Fixture: Sendable {
  let path: String
  let root: Value

  /// The fixtures that it uses itself.
  let uses: [Use]

  /// How many values it holds, as a measure of what taking it over costs.
  let size: Int

  /// What else a fixture may say.
  static let keys = Grammar.fixture.map(\.name)

  /// The key that tells a fixture from a scenario.
  static let marker = "fixture"

  /// One path under `uses`.
  struct Use: Sendable {
    /// Relative to where everything starts; nil where it cannot be one.
    let path: String?
    let written: String

    /// The folder that it may not leave.
    let root: String
    let span: SourceSpan
  }

  /// The paths under `uses` of a scenario or a fixture, each with its place.
  static func uses(in root: Value, of file: String, _ source: any FixtureSource) -> [Use] {
    guard let entry = root["uses"] else { return [] }
    let items = if case .list(let list) = entry.value.kind { list } else { [entry.value] }
    return items.compactMap { item in
      guard !item.isNull, let written = item.scalarText else { return nil }
      return Use(
        path: source.path(written, from: file), written: written, root: source.root(of: file), span: item.span)
    }
  }
}

extension Value {
  /// How many values lie in it, itself included.
  var size: Int {
    switch kind {
    case .null, .bool, .int, .float, .string, .expression, .template: 1
    case .list(let items): items.reduce(1) { $0 + $1.size }
    case .map(let entries): entries.reduce(1) { $0 + $1.value.size }
    }
  }
}
