import SourceDiagnostics

/// Puts what fixtures hold in front of what uses them.
///
/// Whoever uses a fixture has the last word: a `let`, a default or an axis of the user stands in place of the fixture's
/// of the same name. Two fixtures of which neither uses the other may not give one name two values.
struct FixtureUses {
  /// How many fixtures may lie in a chain, and how many one scenario may use in all.
  static let longestChain = 8
  static let most = 100

  /// How many values may be taken over into the scenarios of one file.
  static let mostValues = 2_000_000

  private let library: FixtureLibrary

  /// Whether it is a fixture that uses others: of a chain that is too long its beginning is told, not every link.
  private let isFixture: Bool
  private var log: (Diagnostic) -> Void

  /// Everything that is used, what is used by another in front of it.
  private(set) var fixtures: [Fixture] = []

  /// For each path, the place in the user that brought it in.
  private var places: [String: SourceSpan] = [:]

  /// Whether something that is used could not be read, so that nobody knows what it holds.
  private(set) var isIncomplete = false

  init(_ library: FixtureLibrary, isFixture: Bool = false, log: @escaping (Diagnostic) -> Void) {
    self.library = library
    self.isFixture = isFixture
    self.log = log
  }

  /// The same, with another place to report to.
  func reporting(to log: @escaping (Diagnostic) -> Void) -> FixtureUses {
    var copy = self
    copy.log = log
    return copy
  }

  /// The place in the user that brought a file in.
  func place(ofFile number: UInt32) -> SourceSpan? {
    fixtures.first { $0.root.span.file == number }.flatMap { places[$0.path] }
  }

  mutating func add(_ uses: [Fixture.Use]) {
    for use in uses { add(use, at: use.span, chain: [], isOwn: true) }
  }

  private mutating func add(_ use: Fixture.Use, at place: SourceSpan, chain: [String], isOwn: Bool) {
    guard let path = use.path else { return refuse(use, isOwn) }
    // What goes in a circle was reported where it closes.
    if chain.contains(path) {
      isIncomplete = true
      return
    }
    guard chain.count < Self.longestChain, fixtures.count < Self.most else {
      isIncomplete = true
      return isFixture ? () : tooMany(place, isChain: chain.count >= Self.longestChain)
    }
    switch library[path] {
    case .fixture(let fixture)?:
      guard places[path] == nil else { return }
      for inner in fixture.uses { add(inner, at: place, chain: chain + [path], isOwn: false) }
      places[path] = place
      fixtures.append(fixture)
    case .noFixture(let span)?:
      isIncomplete = true
      guard isOwn else { return }
      log(
        Diagnostic(
          ScenarioCode.fixtureShape, "`\(use.written)` is no fixture", at: .init(use.span, "used here"),
          secondary: [.init(span, "has no `fixture:`")], help: ["let the file begin with `fixture: what it holds`"]))
    case .failure(let failure)?:
      isIncomplete = true
      if isOwn { report(failure, use) }
    case .broken?: isIncomplete = true
    case nil:
      isIncomplete = true
      if isOwn { report(.missing, use) }
    }
  }

  private mutating func refuse(_ use: Fixture.Use, _ isOwn: Bool) {
    isIncomplete = true
    guard isOwn else { return }
    log(
      Diagnostic(
        ScenarioCode.fixtureOutside, "`\(use.written)` is no path of a file inside the project",
        at: .init(use.span, "not inside"),
        help: ["write the path from this file on, for instance `uses: ../fixtures/network.yaml`"]))
  }

  private func tooMany(_ place: SourceSpan, isChain: Bool) {
    log(
      Diagnostic(
        ScenarioCode.fixtureChain,
        isChain
          ? "fixtures use each other more than \(Self.longestChain) levels deep"
          : "more than \(Self.most) fixtures are used",
        at: .init(place, "begins here"), help: ["let one fixture hold what several hold now"]))
  }

  private func report(_ failure: FileFailure, _ use: Fixture.Use) {
    let (code, problem, help): (ScenarioCode, String, String) =
      switch failure {
      case .missing: (.fixtureMissing, "does not exist", "paths begin at the folder of this file")
      case .folder: (.fixtureMissing, "is a folder", "name a file in it")
      case .notRegular: (.fixtureMissing, "is not a regular file", "name a file with a fixture")
      case .tooLarge: (.fixtureMissing, "is larger than files can be", "split it into several files")
      case .notPermitted: (.fixtureMissing, "may not be read", "give the user who runs this the right to read it")
      case .unreadable: (.fixtureMissing, "could not be read", "try again")
      case .outside:
        (.fixtureOutside, "is a link that leads out of the project", "let it lead to a file inside")
      }
    log(
      Diagnostic(
        code, "the fixture `\(use.written)` \(problem)", at: .init(use.span, "used here"), help: [help]))
  }

  // MARK: Taking over

  /// The user's own tree with everything of the fixtures in it.
  ///
  /// - Parameter axes: the names of the user's axes, which stand in place of values with the same name.
  mutating func merged(into root: Value, axes: Set<String>) -> Value {
    guard !fixtures.isEmpty else { return root }
    var entries = root.entries.filter { !["let", "defaults", "given", "sources"].contains($0.key) }
    for key in ["let", "defaults"] {
      if let entry = map(key, root, hidden: key == "let" ? axes : []) { entries.append(entry) }
    }
    for key in ["given", "sources"] {
      if let entry = list(key, root) { entries.append(entry) }
    }
    return Value(.map(entries), root.span)
  }

  /// The entries under a key: those of the user, and of the fixtures those that nobody behind them replaces.
  private mutating func map(_ key: String, _ root: Value, hidden: Set<String>) -> Value.Entry? {
    let own = root[key]
    if let own, !own.value.isNull, case .map = own.value.kind {
    } else if own?.value.isNull == false {
      // What is wrong with it is told where it is read.
      isIncomplete = true
      return own
    }
    var taken: [(entry: Value.Entry, from: Fixture)] = []
    var numbers: [String: Int] = [:]
    let replaced = Set((own?.value.entries ?? []).map(\.key)).union(hidden)
    for fixture in fixtures {
      for entry in fixture.root[key]?.value.entries ?? [] where !replaced.contains(entry.key) {
        guard let known = numbers[entry.key] else {
          numbers[entry.key] = taken.count
          taken.append((entry, fixture))
          continue
        }
        if !usesTransitively(fixture, taken[known].from.path) { conflict(entry, taken[known].entry, fixture) }
        taken[known] = (entry, fixture)
      }
    }
    let entries = taken.map(\.entry) + (own?.value.entries ?? [])
    guard !entries.isEmpty else { return own }
    return Value.Entry(
      key: key, keySpan: own?.keySpan ?? entries[0].keySpan,
      value: Value(.map(entries), own?.value.span ?? entries[0].value.span))
  }

  /// The items under a key, those of the fixtures first.
  private mutating func list(_ key: String, _ root: Value) -> Value.Entry? {
    func items(_ entry: Value.Entry?) -> [Value] {
      guard let entry, !entry.value.isNull else { return [] }
      return if case .list(let items) = entry.value.kind { items } else { key == "sources" ? [entry.value] : [] }
    }
    let own = root[key]
    if key == "given", let own, !own.value.isNull, items(own).isEmpty, own.value.count == 0 {
      if case .list = own.value.kind {
      } else {
        isIncomplete = true
        return own
      }
    }
    let shared = fixtures.flatMap { items($0.root[key]) }
    guard let first = shared.first else { return own }
    return Value.Entry(
      key: key, keySpan: own?.keySpan ?? first.span,
      value: Value(.list(shared + items(own)), own?.value.span ?? first.span))
  }

  private func usesTransitively(_ fixture: Fixture, _ path: String) -> Bool {
    var waiting = fixture.uses.compactMap(\.path)
    var seen: Set<String> = []
    while let next = waiting.popLast() {
      if next == path { return true }
      guard seen.insert(next).inserted, case .fixture(let inner)? = library[next] else { continue }
      waiting += inner.uses.compactMap(\.path)
    }
    return false
  }

  private func conflict(_ entry: Value.Entry, _ other: Value.Entry, _ fixture: Fixture) {
    log(
      Diagnostic(
        ScenarioCode.fixtureConflict, "two fixtures give `\(entry.key)` a value",
        at: .init(places[fixture.path] ?? entry.keySpan, "used here"),
        secondary: [.init(other.keySpan, "one value"), .init(entry.keySpan, "another")],
        help: ["rename one of them, or give `\(entry.key)` a value here, which then holds"]))
  }
}
