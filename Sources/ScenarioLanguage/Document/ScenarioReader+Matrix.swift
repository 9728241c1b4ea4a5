import SourceDiagnostics

/// Reads the axes and makes the cells.
extension ScenarioReader {
  mutating func readMatrix(_ entry: Value.Entry?, lets: [String: Value]) -> Matrix {
    var axes: [Axis] = []
    var shaping = MatrixShaping()
    for axis in entry?.value.entries ?? [] {
      if shaping.take(axis) { continue }
      // An axis with an unfit name is read all the same, so that its uses are not reported as well.
      reportName(of: axis, lets: lets)
      if let read = readAxis(axis) { axes.append(read) } else { unreadableNames.insert(axis.key) }
    }
    if let entry, !entry.value.isNull, entry.value.entries.isEmpty {
      log.report(
        Diagnostic(
          ScenarioCode.axisShape, "`matrix` is a map of axes, not \(entry.value.title)",
          at: .init(entry.value.span, entry.value.title), help: ["write `matrix: { firewall: [none, on] }`"]))
    }
    guard axes.count <= Self.mostAxes else {
      log.report(
        Diagnostic(
          ScenarioCode.tooManyCells, "a matrix has at most \(Self.mostAxes) axes",
          at: .init(axes[Self.mostAxes].span, "one too many"), help: ["make fields of one value of several axes"]))
      unreadableNames.formUnion(axes.map(\.name))
      return Matrix(axes: [], cells: [])
    }
    return shape(axes, shaping, entry)
  }

  /// The words that an axis cannot be named.
  private static let reserved = Set(
    ScenarioReader.keys + StepReader.modifiers + [StepReader.repeating] + ExpectationReader.kinds
      + StatementReader.words + MatrixShaping.words)

  private mutating func reportName(of axis: Value.Entry, lets: [String: Value]) {
    // `asOf` as an axis sets the date of the rules by itself.
    if Self.reserved.contains(axis.key), axis.key != "asOf" {
      log.report(
        Diagnostic(
          ScenarioCode.axisName, "an axis cannot be named `\(axis.key)`, which is a word of the language",
          at: .init(axis.keySpan, "word of the language"),
          help: ["give it another name, for instance `origin` for `from`"]))
    }
    if let value = lets[axis.key] {
      log.report(
        Diagnostic(
          ScenarioCode.axisName, "`\(axis.key)` is the name of an axis and of a `let`", at: .init(axis.keySpan, "axis"),
          secondary: [.init(value.span, "`let`")], help: ["rename one of them"]))
    }
  }

  private mutating func readAxis(_ entry: Value.Entry) -> Axis? {
    var values: [Axis.Value] = []
    switch entry.value.kind {
    case .list(let items):
      for item in items {
        guard let name = item.scalarText, !name.isEmpty else {
          log.report(
            Diagnostic(
              ScenarioCode.axisShape, "\(item.title) on an axis needs a name", at: .init(item.span, item.title),
              help: ["write the axis as a map: `\(entry.key): { some name: … }`"]))
          return nil
        }
        values.append(Axis.Value(name: name, value: item, span: item.span))
      }
    case .map(let entries):
      values = entries.map { Axis.Value(name: $0.key, value: $0.value, span: $0.keySpan) }
    case .null, .bool, .int, .float, .string, .expression, .template: break
    }
    let names = Set(values.map(\.name))
    guard !values.isEmpty, names.count == values.count else {
      log.report(
        Diagnostic(
          ScenarioCode.axisShape,
          values.isEmpty ? "the axis `\(entry.key)` has no values" : "the axis `\(entry.key)` has a value twice",
          at: .init(entry.value.span, entry.value.title),
          help: ["an axis is a list of scalars or a map of named values"]))
      return nil
    }
    return Axis(name: entry.key, span: entry.keySpan, values: values)
  }

  /// A map from axes to a value name or a list of them; nil where it names what is not there.
  mutating func readFilter(_ value: Value, axes: [Axis]) -> CellFilter? {
    guard case .map(let entries) = value.kind, !entries.isEmpty else {
      log.report(
        Diagnostic(
          ScenarioCode.unknownAxis, "cells are selected by a map from axes to values, not \(value.title)",
          at: .init(value.span, value.title), help: ["write for instance `{ firewall: none }`"]))
      return nil
    }
    var conditions: [(axis: Int, values: Set<Int>)] = []
    var isSound = true
    for entry in entries {
      guard let number = axes.firstIndex(where: { $0.name == entry.key }) else {
        isSound = false
        if unreadableNames.contains(entry.key) { continue }
        let names = axes.map(\.name)
        log.report(
          Diagnostic(
            ScenarioCode.unknownAxis, "no axis is named `\(entry.key)`", at: .init(entry.keySpan, "no such axis"),
            help: Suggestion.help(for: entry.key, among: names), notes: Suggestion.note("axes", names)))
        continue
      }
      if let values = readValueNames(entry, on: axes[number]) {
        conditions.append((number, values))
      } else {
        isSound = false
      }
    }
    return isSound ? CellFilter(conditions: conditions) : nil
  }

  private mutating func readValueNames(_ entry: Value.Entry, on axis: Axis) -> Set<Int>? {
    let items: [Value]
    if case .list(let list) = entry.value.kind { items = list } else { items = [entry.value] }
    var values: Set<Int> = []
    var isSound = true
    for item in items {
      let name = item.scalarText ?? item.title
      guard let number = axis.number(of: name) else {
        let names = axis.values.map(\.name)
        log.report(
          Diagnostic(
            ScenarioCode.unknownAxisValue, "the axis `\(axis.name)` has no value `\(name)`",
            at: .init(item.span, "no such value"), secondary: [.init(axis.span, "the axis")],
            help: Suggestion.help(for: name, among: names), notes: Suggestion.note("values", names)))
        isSound = false
        continue
      }
      values.insert(number)
    }
    return isSound ? values : nil
  }
}
