import AzureModel
import SourceDiagnostics

/// Decodes the steps of a scenario for all its cells.
extension ScenarioReader {
  /// The steps, and what may be named behind all of them.
  mutating func readSteps(
    _ root: Value, _ ids: StepIDs, _ cells: CellReader
  ) -> (steps: [ScenarioStep], environment: NameEnvironment) {
    let box = DiagnosticBox()
    var uncertain: [String] = []
    var reader = StepReader(ids: ids, log: box.report, isFull: { box.isFull }, mayDeclare: { uncertain.append($0) })
    var written = reader.steps(root["given"], .given)
    written += reader.steps(root["steps"], .steps)
    log.report(box.all)
    reportRepeatedIDs(written)
    var environment = declarations(of: written, cells)
    for name in uncertain + unreadableNames { environment.mayDeclare(name) }
    environment.isIncomplete = isIncomplete
    reportNamesOfTwoThings(environment, cells)
    reportGroupCycles(written, cells, environment)
    environment.namedValues = cells.axes.map(\.name) + cells.lets.keys.sorted()
    var steps: [ScenarioStep] = []
    // Behind the last mistake that is shown nothing needs to be looked at.
    for (number, step) in written.enumerated() where !log.isFull {
      environment.step = number
      environment.isInDeployment = step.declaration.verb == StepDeclaration.deployment.verb
      steps.append(read(step, cells, environment))
    }
    environment.step = written.count
    environment.isInDeployment = false
    return (steps, environment)
  }

  /// `${name…}` would mean either: what a step declares cannot have the name of an axis or a `let`.
  private mutating func reportNamesOfTwoThings(_ environment: NameEnvironment, _ cells: CellReader) {
    let axes = cells.axes.map { ($0.name, "an axis", $0.span) }
    let lets = cells.lets.sorted { $0.key < $1.key }.map { ($0.key, "a `let`", $0.value.span) }
    for (name, what, span) in axes + lets {
      guard let declared = environment.candidates(name).first(where: { $0.name.name == name }) else { continue }
      log.report(
        Diagnostic(
          ScenarioCode.ambiguousName, "`\(name)` is the name of \(what) and of a \(declared.name.kind.title)",
          at: .init(declared.span, declared.name.kind.title), secondary: [.init(span, what)],
          help: ["rename one of them, so that `${\(name)}` means one thing"]))
    }
  }

  private mutating func reportRepeatedIDs(_ steps: [WrittenStep]) {
    var known: [String: SourceSpan] = [:]
    for entry in steps.compactMap({ $0["id"] }) {
      guard let id = entry.value.scalarText, !id.isEmpty else {
        log.report(
          Diagnostic(
            ScenarioCode.wrongType, "`id` takes a word, not \(entry.value.title)",
            at: .init(entry.value.span, entry.value.title)))
        continue
      }
      if let first = known[id] {
        log.report(
          Diagnostic(
            ScenarioCode.repeatedStepID, "the step id `\(id)` is used twice", at: .init(entry.value.span, "again"),
            secondary: [.init(first, "first used here")], help: ["give each of them an id of its own"]))
      }
      known[id] = known[id] ?? entry.value.span
    }
  }

  /// Everything that steps declare, in any cell, with the step that declares it.
  private func declarations(of steps: [WrittenStep], _ cells: CellReader) -> NameEnvironment {
    var environment = NameEnvironment()
    // What cannot be put in place is reported when the step itself is read.
    let silent: (Diagnostic) -> Void = { _ in }
    for (number, step) in steps.enumerated() {
      declareSubnet(of: step, number, cells, &environment)
      let isDeployment = step.declaration.verb == StepDeclaration.deployment.verb
      guard step.declaration.declares != nil || isDeployment else { continue }
      let (bodies, _) = cells.decode([step.verb.value], isTolerant: true, log: silent) { $0[0] }
      if isDeployment { for name in bodies.flatMap(\.uncertainNames) { environment.mayDeclare(name) } }
      for (declaration, body) in bodies.flatMap(step.declaration.parts) {
        guard let kind = declaration.declares, let name = declaration.name(in: body), let text = name.scalarText
        else { continue }
        environment.declare(ResourceName(kind, text), at: name.span, step: number)
        if kind == .roleDefinition, let id = body["name"]?.value.scalarText {
          environment.declare(roleID: id, of: text, step: number)
        }
        let properties = body["properties"]?.value
        let subnets = (kind == .virtualNetwork ? body["subnets"] ?? properties?["subnets"] : nil)?.value
        guard case .list(let items)? = subnets?.kind else { continue }
        for subnet in items.compactMap({ $0["name"]?.value.scalarText }) {
          environment.declare(subnet: "\(text)/\(subnet)", step: number)
        }
      }
    }
    return environment
  }

  /// A subnet that is written by itself.
  private func declareSubnet(
    of step: WrittenStep, _ number: Int, _ cells: CellReader, _ environment: inout NameEnvironment
  ) {
    let verbs = [StepDeclaration.deploySubnet.verb, StepDeclaration.deployment.verb]
    guard verbs.contains(step.declaration.verb) else { return }
    // What cannot be put in place is reported when the step itself is read.
    let silent: (Diagnostic) -> Void = { _ in }
    let (bodies, _) = cells.decode([step.verb.value], isTolerant: true, log: silent) { $0[0] }
    for (declaration, body) in bodies.flatMap(step.declaration.parts) where declaration.verb == verbs[0] {
      guard let name = body["name"]?.value.scalarText, let network = body["virtualNetwork"]?.value.scalarText else {
        continue
      }
      environment.declare(
        subnet: "\(ResourcePath.name(of: .virtualNetwork, in: network) ?? network)/\(name)", step: number)
    }
  }

  private mutating func read(_ step: WrittenStep, _ cells: CellReader, _ environment: NameEnvironment) -> ScenarioStep {
    let box = DiagnosticBox()
    let conditions = step.conditions.compactMap { readFilter($0.value, axes: cells.axes) }
    let runs: (Int) -> Bool = { number in conditions.allSatisfy { $0.matches(cells.cells[number]) } }
    let modifiers = CallReader.modifiers.map { step[$0]?.value ?? Value(.null, step.verb.keySpan) }
    let caller = CallReader(step: step, environment: environment, log: box.report)
    let (calls, callOfCell) = cells.decode(
      [step.verb.value] + modifiers, in: runs, refined: refined(step, cells), log: box.report, caller.call)
    let (expectations, expectationOfCell) = readExpectations(step, cells, environment, runs, box)
    log.report(box.all)
    return ScenarioStep(
      section: step.section, verb: step.declaration.verb, verbSpan: step.verb.keySpan,
      id: step["id"]?.value.scalarText, calls: calls, callOfCell: callOfCell, expectations: expectations,
      expectationOfCell: expectationOfCell, hasExpectations: step["expect"] != nil)
  }

  /// Which resources of a deployment there are in a cell, where some of them have a `when`.
  private mutating func refined(
    _ step: WrittenStep, _ cells: CellReader
  ) -> (axes: Set<Int>, value: (Cell) -> Value)? {
    guard step.declaration.verb == StepDeclaration.deployment.verb else { return nil }
    var conditions: [Int: CellFilter] = [:]
    for (number, resource) in step.verb.value.deployedResources.enumerated() {
      guard let condition = resource["when"]?.value, !condition.isNull else { continue }
      // One that cannot be read was reported, and leaves nothing out.
      conditions[number] = readFilter(condition, axes: cells.axes) ?? CellFilter(conditions: [])
    }
    guard !conditions.isEmpty else { return nil }
    let body = step.verb.value
    return (
      Set(conditions.values.flatMap { $0.conditions.map(\.axis) }), { body.deciding(conditions, in: $0) }
    )
  }

  // MARK: Expectations

  /// An entry of `expect` and the cells it is for.
  private struct Entry {
    let body: Value
    let filter: CellFilter?
    let isOtherwise: Bool
    let span: SourceSpan
  }

  private mutating func readExpectations(
    _ step: WrittenStep, _ cells: CellReader, _ environment: NameEnvironment, _ runs: (Int) -> Bool,
    _ box: DiagnosticBox
  ) -> ([Expectation], [Int?]) {
    let none = [Int?](repeating: nil, count: cells.cells.count)
    guard let expect = step["expect"]?.value else { return ([], none) }
    let (entries, isSound) = entries(of: expect, cells.axes)
    // Where a selector cannot be read nobody knows which cells are left; entries with a `where` are read all the same.
    let entryOfCell = isSound ? assign(entries, to: cells.cells, runs) : []
    var expectations: [Expectation] = []
    var ofCell = none
    let reader = ExpectationReader(environment: environment, log: box.report)
    for (number, entry) in entries.enumerated() {
      let isMeant: (Int) -> Bool = { cell in
        isSound ? entryOfCell[cell] == number : entry.filter?.matches(cells.cells[cell]) ?? false
      }
      let (results, resultOfCell) = cells.decode([entry.body], in: isMeant, log: box.report) { reader.read($0[0]) }
      for (cell, result) in resultOfCell.enumerated() {
        if let result { ofCell[cell] = expectations.count + result }
      }
      expectations += results
    }
    return (expectations, ofCell)
  }

  /// The entries of an `expect`, and whether all of them say for which cells they are.
  private mutating func entries(of expect: Value, _ axes: [Axis]) -> (entries: [Entry], isSound: Bool) {
    let items: [Value]
    if case .list(let list) = expect.kind { items = list } else { items = [expect] }
    var entries: [Entry] = []
    var isSound = true
    for item in items {
      guard case .map = item.kind else {
        log.report(
          Diagnostic(
            ScenarioCode.expectationShape, "an expectation is a map, not \(item.title)",
            at: .init(item.span, item.title), help: ["write for instance `succeeds: true`"]))
        isSound = false
        continue
      }
      let span = (item["where"] ?? item["otherwise"] ?? item.entries.first)?.keySpan ?? item.span
      var filter: CellFilter?
      if let selector = item["where"] {
        filter = readFilter(selector.value, axes: axes)
        if filter == nil { isSound = false }
      }
      if let otherwise = item["otherwise"], !isFit(otherwise, beside: item["where"]) { isSound = false }
      entries.append(Entry(body: item, filter: filter, isOtherwise: item["otherwise"] != nil, span: span))
    }
    if items.isEmpty {
      log.report(
        Diagnostic(
          ScenarioCode.expectationShape, "`expect` says nothing", at: .init(expect.span, "empty"),
          help: ["write for instance `expect: { succeeds: true }`, or leave it out"]))
    }
    return (entries, isSound)
  }

  private mutating func isFit(_ otherwise: Value.Entry, beside selector: Value.Entry?) -> Bool {
    if selector == nil, case .bool(true) = otherwise.value.kind { return true }
    if let selector {
      log.report(
        Diagnostic(
          ScenarioCode.expectationShape, "an expectation has `where` or `otherwise`, not both",
          at: .init(otherwise.keySpan, "for the rest"), secondary: [.init(selector.keySpan, "for some cells")],
          help: ["leave one of them out"]))
    } else {
      log.report(
        Diagnostic(
          ScenarioCode.expectationShape, "`otherwise` takes only `true`",
          at: .init(otherwise.value.span, otherwise.value.title),
          help: ["write `otherwise: true` for the cells that no `where` of the list matches"]))
    }
    return false
  }

  /// For each cell the entry that is for it; two for one cell, or one for none, is a mistake.
  private mutating func assign(_ entries: [Entry], to cells: [Cell], _ runs: (Int) -> Bool) -> [Int?] {
    var matched = Set<Int>()
    var clashes = Set<[Int]>()
    let entryOfCell = cells.enumerated().map { number, cell -> Int? in
      guard runs(number) else { return nil }
      let hits = entries.indices.filter { !entries[$0].isOtherwise && (entries[$0].filter?.matches(cell) ?? true) }
      if hits.count > 1 { clashes.insert(Array(hits.prefix(2))) }
      let entry = hits.first ?? entries.firstIndex { $0.isOtherwise }
      if let entry { matched.insert(entry) }
      return entry
    }
    for clash in clashes.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      log.report(
        Diagnostic(
          ScenarioCode.entriesOverlap, "two expectations match the same cell",
          at: .init(entries[clash[1]].span, "this one"),
          secondary: [.init(entries[clash[0]].span, "and this one")],
          help: ["make the `where` of one of them narrower, or use `otherwise: true` for the rest"]))
    }
    // Without cells it is the matrix that is wrong, and has been reported.
    guard !cells.isEmpty, clashes.isEmpty else { return entryOfCell }
    for (number, entry) in entries.enumerated() where !matched.contains(number) {
      log.report(
        Diagnostic(
          ScenarioCode.entryMatchesNothing, "the expectation matches no cell", at: .init(entry.span, "matches none"),
          help: ["remove it, or correct its `where`"]))
    }
    return entryOfCell
  }
}
