import ScenarioYAML
import SourceDiagnostics

/// The fixtures that the files of a run use, directly or by way of each other, each read once.
package struct FixtureLibrary: Sendable {
  /// What is at a path.
  enum Entry: Sendable {
    case fixture(Fixture)

    /// There is a text, and it is no fixture; with the place that shows it.
    case noFixture(SourceSpan)

    /// There is a fixture with mistakes in its text, which have been reported.
    case broken
    case failure(FileFailure)
  }

  let source: any FixtureSource
  private var entries: [String: Entry] = [:]

  /// What is wrong with fixtures, whoever uses them.
  package private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Diagnostic> = []

  /// The one that holds nothing.
  package init() { source = NoFixtures() }

  /// Reads what the texts of a run use.
  ///
  /// - Parameters:
  ///   - texts: the texts, numbered as in `sources`.
  ///   - source: where other files come from.
  ///   - sources: gets the files that were not among them.
  package init(_ texts: [ScenarioText], from source: any FixtureSource, sources: inout SourceMap) {
    self.source = source
    var waiting: [Fixture.Use] = []
    for text in texts {
      if text.isFixture {
        waiting += add(text)
      } else {
        for document in text.reading.documents where document["uses"] != nil { waiting += uses(in: document, of: text) }
      }
    }
    let known = Dictionary(texts.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    while let use = waiting.popLast() {
      guard let path = use.path, entries[path] == nil else { continue }
      if let text = known[path] {
        // A fixture among them would be known by now.
        entries[path] = .noFixture(text.start)
        continue
      }
      do throws(FileFailure) {
        let file = try source.load(path, root: use.root)
        let text = ScenarioText(file, number: sources.add(file))
        if text.isFixture || text.reading.diagnostics.hasErrors {
          waiting += add(text)
        } else {
          entries[path] = .noFixture(text.start)
        }
      } catch {
        entries[path] = .failure(error)
      }
    }
    checkAll()
  }

  subscript(path: String) -> Entry? { entries[path] }

  /// Whether something was reported about a fixture itself, so that its users do not report it as well.
  func hasReported(_ diagnostic: Diagnostic) -> Bool { reported.contains(diagnostic) }

  /// Takes a text up; returns what it uses.
  private mutating func add(_ text: ScenarioText) -> [Fixture.Use] {
    let path = text.file.path
    diagnostics += text.reading.diagnostics
    entries[path] = .broken
    let documents = text.reading.documents
    guard !text.reading.diagnostics.hasErrors, let document = documents.first else { return [] }
    guard documents.count == 1 else {
      diagnostics.append(
        Diagnostic(
          ScenarioCode.fixtureShape, "a fixture is alone in its file",
          at: .init(documents[1].entries.first?.key.span ?? documents[1].span, "another document"),
          help: ["write scenarios into files of their own"]))
      return []
    }
    var values = ValueReader(file: text.file)
    let root = values.value(document)
    diagnostics += values.diagnostics
    let uses = Fixture.uses(in: root, of: path, source)
    entries[path] = .fixture(Fixture(path: path, root: root, uses: uses, size: root.size))
    return uses
  }

  private func uses(in document: YAMLNode, of text: ScenarioText) -> [Fixture.Use] {
    guard let uses = document["uses"] else { return [] }
    var values = ValueReader(file: text.file)
    let entry = Value.Entry(key: "uses", keySpan: uses.span, value: values.value(uses))
    return Fixture.uses(in: Value(.map([entry]), document.span), of: text.file.path, source)
  }

  /// Reads every fixture as it stands, with what it uses and nothing else: it may rely on nobody who uses it.
  private mutating func checkAll() {
    for path in entries.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard case .fixture(let fixture)? = entries[path] else { continue }
      var reader = ScenarioReader()
      reader.readFixture(fixture, self)
      let own = reader.log.diagnostics.filter { $0.primary?.span.file == fixture.root.span.file }
      diagnostics += own
      reported.formUnion(own)
    }
    reportCircles()
  }

  private mutating func reportCircles() {
    var edges: [String: [String]] = [:]
    for case .fixture(let fixture) in entries.values { edges[fixture.path] = fixture.uses.compactMap(\.path) }
    let order = edges.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for cycle in NameCycles(edges: edges, order: order).all() {
      let places = cycle.enumerated().compactMap { number, path -> SourceSpan? in
        guard case .fixture(let fixture)? = entries[path] else { return nil }
        return fixture.uses.first { $0.path == cycle[(number + 1) % cycle.count] }?.span
      }
      guard let last = places.last else { continue }
      diagnostics.append(
        Diagnostic(
          ScenarioCode.fixtureCycle,
          "the fixture `\(cycle[0])` uses itself"
            + (cycle.count > 1
              ? " by way of \(cycle.dropFirst().map { "`\($0)`" }.joined(separator: ", "))" : ""),
          at: .init(last, "closes the circle"), secondary: places.dropLast().map { .init($0, "uses the next") },
          help: ["take one of these lines out"]))
    }
  }
}
