import AzureModel
import SourceDiagnostics

/// Reads `uses`, and fixtures by themselves.
extension ScenarioReader {
  /// What a scenario or a fixture uses; nothing of it is put in place yet.
  mutating func readUses(_ root: Value, of file: String, _ library: FixtureLibrary, _ left: inout Int) -> FixtureUses {
    let box = DiagnosticBox()
    var uses = FixtureUses(library, isFixture: root[Fixture.marker] != nil, log: box.report)
    if let entry = root["uses"], !entry.value.isNull {
      reportShape(entry)
      uses.add(Fixture.uses(in: root, of: file, library.source))
      left -= uses.fixtures.reduce(0) { $0 + $1.size }
      if left < 0 {
        box.report(
          Diagnostic(
            ScenarioCode.fixtureChain,
            "the scenarios of this file take over more than \(FixtureUses.mostValues) values of fixtures",
            at: .init(entry.keySpan, "too much"), help: ["split the file, or make the fixtures smaller"]))
        uses = FixtureUses(library, log: box.report)
        isIncomplete = true
      }
    }
    log.report(box.all)
    isIncomplete = isIncomplete || uses.isIncomplete
    return uses
  }

  private mutating func reportShape(_ entry: Value.Entry) {
    let items = if case .list(let list) = entry.value.kind { list } else { [entry.value] }
    for item in items where item.isNull || item.scalarText == nil {
      isIncomplete = true
      log.report(
        Diagnostic(
          ScenarioCode.wrongType, "`uses` takes the path of a fixture or a list of paths, not \(item.title)",
          at: .init(item.span, item.title), help: ["write for instance `uses: fixtures/network.yaml`"]))
    }
  }

  /// The tree with everything that is used in it.
  mutating func merged(_ own: Value, _ uses: FixtureUses) -> Value {
    let box = DiagnosticBox()
    var uses = uses.reporting(to: box.report)
    let axes = Set((own["matrix"]?.value.entries ?? []).map(\.key)).subtracting(MatrixShaping.words)
    let root = uses.merged(into: own, axes: axes)
    log.report(box.all)
    isIncomplete = isIncomplete || uses.isIncomplete
    return root
  }

  /// Leaves out what was said about a fixture itself; of what only this user makes a mistake says who uses it.
  mutating func tell(_ uses: FixtureUses, _ library: FixtureLibrary) {
    log.replace { diagnostic in
      if library.hasReported(diagnostic) { return nil }
      guard let file = diagnostic.primary?.span.file, let place = uses.place(ofFile: file) else { return diagnostic }
      return diagnostic.adding(.init(place, "used here"))
    }
  }

  /// Reads a fixture as it stands, for the mistakes in it.
  mutating func readFixture(_ fixture: Fixture, _ library: FixtureLibrary) {
    guard case .map(let entries) = fixture.root.kind else { return }
    report(entries, notAmong: Fixture.keys, in: " in a fixture")
    if fixture.root[Fixture.marker]?.value.scalarText?.isEmpty != false {
      log.report(
        Diagnostic(
          ScenarioCode.titleMissing, "the fixture has no title",
          at: (fixture.root[Fixture.marker]?.keySpan).map { .init($0, "no title") },
          help: ["write `fixture: what it holds` first"]))
    }
    var left = FixtureUses.mostValues
    let uses = readUses(fixture.root, of: fixture.path, library, &left)
    let root = merged(fixture.root, uses)
    let letEntries = readLets(root["let"])
    reportCycles(letEntries, [])
    let lets = letEntries.reduce(into: [String: Value]()) { $0[$1.key] = $1.value }
    let cells = CellReader(axes: [], cells: [Cell(choices: [])], lets: lets)
    _ = readSettings(root, cells)
    _ = readSteps(root, StepIDs(root, isIncomplete: isIncomplete), cells)
    texts(root["about"], mayBeList: false)
    texts(root["sources"])
  }
}
