import AzureModel
import SourceDiagnostics

/// Reads `then` and `throughout`.
extension ScenarioReader {
  mutating func readStatements(
    _ root: Value, _ section: ScenarioStatement.Section, _ ids: StepIDs, _ cells: CellReader,
    _ environment: NameEnvironment
  ) -> [ScenarioStatement] {
    guard let entry = root[section.rawValue], !entry.value.isNull else { return [] }
    guard case .list(let items) = entry.value.kind else {
      log.report(
        Diagnostic(
          ScenarioCode.statementShape, "`\(section.rawValue)` is a list of statements, not \(entry.value.title)",
          at: .init(entry.value.span, entry.value.title), help: ["begin each statement with `- `"]))
      return []
    }
    func count(_ section: ScenarioStep.Section) -> Int { root[section.rawValue]?.value.count ?? 0 }
    let (given, all) = (count(.given), count(.given) + count(.steps))
    var statements: [ScenarioStatement] = []
    for item in items where !log.isFull {
      guard let word = readWord(item, section) else { continue }
      let stretch = section == .then ? (begin: all, end: all) : readStretch(item, given, all, ids)
      let filter = item["where"].flatMap { readFilter($0.value, axes: cells.axes) }
      reportUnmatched(item["where"], filter, cells)
      let box = DiagnosticBox()
      let reader = StatementReader(environment: environment, log: box.report)
      let isMeant: (Int) -> Bool = { filter?.matches(cells.cells[$0]) ?? true }
      let (forms, formOfCell) = cells.decode([word.value], in: isMeant, log: box.report) {
        reader.read(word.key, $0[0], at: word.keySpan)
      }
      log.report(box.all)
      statements.append(
        ScenarioStatement(
          section: section, word: word.key, span: word.keySpan, begin: stretch.begin, end: stretch.end, forms: forms,
          formOfCell: formOfCell))
    }
    return statements
  }

  /// The one key that says what kind of statement it is.
  private mutating func readWord(_ item: Value, _ section: ScenarioStatement.Section) -> Value.Entry? {
    guard case .map(let entries) = item.kind else {
      log.report(
        Diagnostic(
          ScenarioCode.statementShape, "a statement is a map, not \(item.title)", at: .init(item.span, item.title),
          help: ["write for instance `- can: { as: ana, operation: secrets/get, resource: kv/secrets/db }`"]))
      return nil
    }
    let keys = StatementReader.kinds + ["where"] + (section == .throughout ? StatementReader.spans : [])
    let unknown = entries.filter { !keys.contains($0.key) }
    for entry in unknown {
      log.report(
        Diagnostic(
          ScenarioCode.unknownKey, "unknown key `\(entry.key)` in a statement of `\(section.rawValue)`",
          at: .init(entry.keySpan, "no such key"), help: Suggestion.help(for: entry.key, among: keys),
          notes: Suggestion.note("keys", keys)))
    }
    let words = entries.filter { StatementReader.kinds.contains($0.key) }
    // A misspelt kind is not missing as well.
    guard unknown.isEmpty else { return nil }
    if words.count == 1 { return words[0] }
    log.report(
      Diagnostic(
        ScenarioCode.statementShape, "a statement names exactly one of `can`, `cannot` and `state`",
        at: .init(entries.first?.keySpan ?? item.span, words.isEmpty ? "names none" : "names \(words.count)"),
        help: [words.isEmpty ? "write for instance `can: { … }`" : "make a statement of each"]))
    return nil
  }

  /// From how many steps on, and up to how many, a statement of `throughout` holds.
  private mutating func readStretch(
    _ item: Value, _ given: Int, _ all: Int, _ ids: StepIDs
  ) -> (begin: Int, end: Int) {
    let box = DiagnosticBox()
    let since = item["since"].flatMap { ids.number($0, log: box.report) }
    let until = item["until"].flatMap { ids.number($0, log: box.report) }
    log.report(box.all)
    let stretch = (begin: since.map { $0 + 1 } ?? given, end: until ?? all)
    if stretch.end < stretch.begin, let entry = item["until"] {
      log.report(
        Diagnostic(
          ScenarioCode.laterStepID, "`until` names a step that is done before the statement begins to hold",
          at: .init(entry.value.span, "too early"),
          secondary: item["since"].map { [.init($0.value.span, "begins behind this step")] } ?? [],
          help: ["let `until` name a step behind that of `since`, which is the end of `given` unless said"]))
    }
    return stretch
  }

  private mutating func reportUnmatched(_ selector: Value.Entry?, _ filter: CellFilter?, _ cells: CellReader) {
    guard let selector, let filter, !cells.cells.isEmpty, !cells.cells.contains(where: filter.matches) else { return }
    log.report(
      Diagnostic(
        ScenarioCode.entryMatchesNothing, "the statement matches no cell", at: .init(selector.keySpan, "matches none"),
        help: ["remove it, or correct its `where`"]))
  }
}
