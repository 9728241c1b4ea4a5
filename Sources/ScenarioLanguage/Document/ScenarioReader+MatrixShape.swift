import SourceDiagnostics

/// What stands among the axes and says which of their cells there are.
struct MatrixShaping {
  static let words = Grammar.matrix.map(\.name)

  private(set) var exclude: Value.Entry?
  private(set) var also: Value.Entry?
  private(set) var pairwise: Value.Entry?

  /// Keeps an entry that is no axis; false for an axis.
  mutating func take(_ entry: Value.Entry) -> Bool {
    switch entry.key {
    case "exclude": exclude = entry
    case "also": also = entry
    case "pairwise": pairwise = entry
    default: return false
    }
    return true
  }
}

/// Makes the cells of the axes: the product or its pairs, without what is excluded, with what is added.
extension ScenarioReader {
  mutating func shape(_ axes: [Axis], _ shaping: MatrixShaping, _ entry: Value.Entry?) -> Matrix {
    var excluded = filters(shaping.exclude, axes)
    if !isWithinLimits(selectors: excluded.count, cells: Matrix.size(of: axes), shaping.exclude) { excluded = [] }
    let isPairwise = shaping.pairwise.map { readSwitch($0) } ?? false
    var cells: [Cell]
    var pairs: PairCover?
    if isPairwise, axes.count > 1 {
      let cover = PairwiseCells(counts: axes.map(\.values.count), excluding: excluded).cover()
      switch cover {
      case .cells(let chosen, let covered):
        cells = chosen
        pairs = PairCover(pairs: covered, product: Matrix.size(of: axes))
      case .tooMany: return tooManyPairs(axes, shaping.pairwise)
      case .tooHard: return tooHard(axes, shaping.pairwise, shaping.exclude)
      }
    } else if let product = Matrix.cells(of: axes.map { Array($0.values.indices) }, excluding: excluded) {
      cells = product
    } else {
      log.report(
        Diagnostic(
          ScenarioCode.tooManyCells, "the axes multiply to more than \(Matrix.mostCells) cells",
          at: (entry?.keySpan).map { .init($0, "too many") },
          help: ["leave out values, write `pairwise: true`, or split the scenario"]))
      return Matrix(axes: axes, cells: [])
    }
    if let also = shaping.also, !log.isFull { add(also, axes, to: &cells) }
    if cells.isEmpty, let excludes = shaping.exclude, !axes.isEmpty {
      log.report(
        Diagnostic(
          ScenarioCode.entryMatchesNothing, "`exclude` leaves no cell",
          at: .init(excludes.value.span, "excludes everything")))
    }
    return Matrix(axes: axes, cells: cells, pairs: pairs)
  }

  private mutating func filters(_ entry: Value.Entry?, _ axes: [Axis]) -> [CellFilter] {
    guard let entry, !entry.value.isNull else { return [] }
    return items(entry).compactMap { readFilter($0, axes: axes) }
  }

  private func items(_ entry: Value.Entry) -> [Value] {
    if case .list(let items) = entry.value.kind { items } else { [entry.value] }
  }

  private mutating func readSwitch(_ entry: Value.Entry) -> Bool {
    switch entry.value.kind {
    case .bool(let isOn): return isOn
    case .null: return false
    default:
      log.report(
        Diagnostic(
          ScenarioCode.wrongType, "`\(entry.key)` takes true or false, not \(entry.value.title)",
          at: .init(entry.value.span, entry.value.title), help: ["an axis cannot be named `\(entry.key)`"]))
      return false
    }
  }

  /// Adds the cells that an `also` names; an axis that it does not name takes all its values.
  private mutating func add(_ also: Value.Entry, _ axes: [Axis], to cells: inout [Cell]) {
    guard !also.value.isNull else { return }
    var known = Set(cells)
    var isChanged = false
    var total = 0
    for item in items(also) where !log.isFull {
      guard let filter = readFilter(item, axes: axes) else { continue }
      var values = axes.map { Array($0.values.indices) }
      for condition in filter.conditions { values[condition.axis] = condition.values.sorted() }
      guard let added = Matrix.cells(of: values), known.count + added.count <= 2 * Matrix.mostCells else {
        return tooManyAdded(item)
      }
      total += added.count
      guard total <= Self.mostWork / 10 else { return tooManyAdded(item) }
      let new = added.filter { known.insert($0).inserted }
      guard known.count <= Matrix.mostCells else { return tooManyAdded(item) }
      if new.isEmpty {
        log.report(
          Diagnostic(
            ScenarioCode.entryMatchesNothing, "`also` adds no cell that is not there already",
            at: .init(item.span, "adds nothing"),
            help: ["remove it; `also` brings back what `exclude` or `pairwise` left out"]))
      }
      isChanged = isChanged || !new.isEmpty
    }
    if isChanged { cells = known.sorted { $0.choices.lexicographicallyPrecedes($1.choices) } }
  }

  private mutating func tooManyAdded(_ item: Value) {
    log.report(
      Diagnostic(
        ScenarioCode.tooManyCells, "`also` adds cells beyond \(Matrix.mostCells)", at: .init(item.span, "too many"),
        help: ["name one value of more axes"]))
  }

  private mutating func tooManyPairs(_ axes: [Axis], _ pairwise: Value.Entry?) -> Matrix {
    log.report(
      Diagnostic(
        ScenarioCode.tooManyCells, "the axes have too many pairs of values to cover them in \(Matrix.mostCells) cells",
        at: (pairwise?.keySpan).map { .init($0, "too many") }, help: ["leave out values, or split the scenario"]))
    return Matrix(axes: axes, cells: [])
  }

  private mutating func tooHard(_ axes: [Axis], _ pairwise: Value.Entry?, _ exclude: Value.Entry?) -> Matrix {
    log.report(
      Diagnostic(
        ScenarioCode.pairsNotFound, "`exclude` leaves too little to find cells for every pair",
        at: (pairwise?.keySpan).map { .init($0, "cannot be covered") },
        secondary: exclude.map { [.init($0.keySpan, "excludes too much")] } ?? [],
        help: ["exclude less, or leave `pairwise` out"]))
    return Matrix(axes: axes, cells: [])
  }
}
