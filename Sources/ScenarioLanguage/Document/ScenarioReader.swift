import AzureModel
import ScenarioYAML
import SourceDiagnostics

/// Reads one document into a scenario, reporting every mistake of it in one pass.
struct ScenarioReader {
  var log = DiagnosticLog()

  /// Names of axes and `let` values that could not be read: nothing is said about their uses.
  var unreadableNames: Set<String> = []

  /// Whether something that is used could not be read, so that any name may have been declared there.
  var isIncomplete = false

  static let keys = Grammar.scenario.map(\.name)

  /// The scenario of a document; nil when a mistake keeps it from being run.
  ///
  /// - Parameters:
  ///   - left: how many values of fixtures the scenarios of the file may still take over.
  mutating func read(
    _ document: YAMLNode, in file: SourceFile, _ fixtures: FixtureLibrary, _ left: inout Int
  ) -> Scenario? {
    var values = ValueReader(file: file)
    let own = values.value(document)
    log.report(values.diagnostics)
    log.silence(values.unreadable)
    guard case .map(let entries) = own.kind else {
      log.report(
        Diagnostic(
          ScenarioCode.notAMap, "a scenario is a map of keys, not \(own.title)", at: .init(own.span, own.title),
          help: ["begin with `scenario: a question or statement`"]))
      return nil
    }
    report(entries, notAmong: Self.keys, in: "")
    let title = readTitle(own)
    let uses = readUses(own, of: file.path, fixtures, &left)
    let scenario = read(own, title, uses)
    tell(uses, fixtures)
    return scenario
  }

  private mutating func read(_ own: Value, _ title: (text: String, span: SourceSpan)?, _ uses: FixtureUses) -> Scenario?
  {
    let root = merged(own, uses)
    let letEntries = readLets(root["let"])
    let lets = letEntries.reduce(into: [String: Value]()) { $0[$1.key] = $1.value }
    let matrix = readMatrix(root["matrix"], lets: lets)
    reportCycles(letEntries, matrix.axes)
    let cells = CellReader(axes: matrix.axes, cells: matrix.cells, lets: lets)
    guard isWithinLimits(root, cells) else { return nil }
    let settings = readSettings(root, cells)
    let ids = StepIDs(root, isIncomplete: isIncomplete)
    let (steps, environment) = readSteps(root, ids, cells)
    reportTries(of: steps, watchedBy: root["throughout"]?.value.count ?? 0)
    let throughout = readStatements(root, .throughout, ids, cells, environment)
    let then = readStatements(root, .then, ids, cells, environment)
    let skip = readSkip(root["skip"])
    let about = texts(root["about"], mayBeList: false).first
    let sources = texts(root["sources"])
    let tags = texts(root["tags"])
    if steps.isEmpty, !log.hasErrors, skip == nil {
      log.report(
        Diagnostic(
          ScenarioCode.nothingToDo, "the scenario has no steps", at: .init(title?.span ?? root.span, "does nothing"),
          help: ["add `steps:` with at least one step"]))
    }
    guard !log.hasErrors, let title else { return nil }
    return Scenario(
      title: title.text, titleSpan: title.span, about: about, sources: sources, tags: tags, skip: skip,
      matrix: matrix, settings: settings, steps: steps, throughout: throughout, then: then)
  }

  mutating func report(_ entries: [Value.Entry], notAmong keys: [String], in place: String) {
    for entry in entries where !keys.contains(entry.key) && !log.isFull {
      log.report(
        Diagnostic(
          ScenarioCode.unknownKey, "unknown key `\(entry.key)`\(place)", at: .init(entry.keySpan, "no such key"),
          help: Suggestion.help(for: entry.key, among: keys), notes: Suggestion.note("keys", keys)))
    }
  }

  private mutating func readTitle(_ root: Value) -> (text: String, span: SourceSpan)? {
    if let entry = root["scenario"], let text = entry.value.scalarText, !text.isEmpty {
      return (text, entry.value.span)
    }
    log.report(
      Diagnostic(
        ScenarioCode.titleMissing, "the scenario has no title",
        at: .init(root["scenario"]?.value.span ?? root.entries.first?.keySpan ?? root.span, "no title"),
        help: ["write `scenario: a question or statement` first"]))
    return nil
  }

  private mutating func readSkip(_ entry: Value.Entry?) -> String? {
    guard let entry, !entry.value.isNull else { return nil }
    if case .string(let reason) = entry.value.kind, !reason.isEmpty { return reason }
    log.report(
      Diagnostic(
        ScenarioCode.skipReason, "`skip` takes the reason as text", at: .init(entry.value.span, "no reason"),
        help: ["write `skip: why it is not run`"]))
    return nil
  }

  mutating func readLets(_ entry: Value.Entry?) -> [Value.Entry] {
    guard let entry, !entry.value.isNull else { return [] }
    if case .map(let entries) = entry.value.kind { return entries }
    log.report(
      Diagnostic(
        ScenarioCode.wrongType, "`let` takes a map of names to values, not \(entry.value.title)",
        at: .init(entry.value.span, entry.value.title), help: ["write for instance `let: { region: westeurope }`"]))
    return []
  }

  mutating func reportCycles(_ lets: [Value.Entry], _ axes: [Axis]) {
    let places = lets.map { ($0.key, $0.keySpan) } + axes.map { ($0.name, $0.span) }
    let spans = Dictionary(places, uniquingKeysWith: { first, _ in first })
    let values = lets.map { (name: $0.key, value: $0.value) }
    let axisValues = axes.flatMap { axis in axis.values.map { (name: axis.name, value: $0.value) } }
    for cycle in NameCycles(values + axisValues).all() {
      unreadableNames.formUnion(cycle)
      let way = cycle.count > 1 ? " by way of \(cycle.dropFirst().map { "`\($0)`" }.joined(separator: ", "))" : ""
      log.report(
        Diagnostic(
          ScenarioCode.endlessSubstitution, "the value of `\(cycle[0])` contains itself\(way)",
          at: spans[cycle[0]].map { .init($0, "never ends") }, help: ["let one of them stand on its own"]))
    }
  }

  /// The texts of a key that has no influence on what happens.
  @discardableResult
  mutating func texts(_ entry: Value.Entry?, mayBeList: Bool = true) -> [String] {
    guard let entry, !entry.value.isNull else { return [] }
    var items = [entry.value]
    if mayBeList, case .list(let list) = entry.value.kind { items = list }
    for item in items where item.scalarText == nil {
      log.report(
        Diagnostic(
          ScenarioCode.wrongType,
          "`\(entry.key)` takes text\(mayBeList ? " or a list of texts" : ""), not \(item.title)",
          at: .init(item.span, item.title)))
    }
    return items.compactMap(\.scalarText)
  }
}
