import AzureModel

/// The rules in force on one day, in the order in which their stages ask them.
package final class RuleBook: Sendable {
  /// A rule and its fixed position among all rules of its plane, so that removing one moves no other.
  ///
  /// A reference, because decisions walk the entries and a row is large to copy.
  final class Entry<Rule: Sendable>: Sendable {
    let row: RuleRow
    let stage: Stage
    let position: Int
    let rule: Rule

    /// What the rule says in the other reading when it is undetermined.
    let doubt: Finding

    init(row: RuleRow, position: Int, rule: Rule, doubt: Finding) {
      self.row = row
      self.stage = row.stage
      self.position = position
      self.rule = rule
      self.doubt = doubt
    }
  }

  package let asOf: Day
  let controlPlane: [Entry<any ControlPlaneRule>]
  let dataPlane: [Entry<any DataPlaneRule>]
  let consumer: [Entry<any ConsumerRule>]

  /// Where the entries of each stage lie.
  let ranges: (control: [Stage: Range<Int>], data: [Stage: Range<Int>], consumer: [Stage: Range<Int>])
  private let removed: Set<RuleID>

  /// The rules of the model that hold on a day.
  package static func standard(asOf day: Day = .ofTheModel) -> RuleBook { RuleBook(asOf: day, removed: []) }

  /// The same book without one rule, to see what depends on it.
  package func removing(_ id: RuleID) -> RuleBook { RuleBook(asOf: asOf, removed: removed.union([id])) }

  /// The same rules as they are on another day.
  package func dated(_ day: Day) -> RuleBook {
    day == asOf ? self : RuleBook(asOf: day, removed: removed)
  }

  /// The names of the rules that hold in this book.
  package var ruleIDs: [RuleID] {
    (controlPlane.map(\.row) + dataPlane.map(\.row) + consumer.map(\.row)).map(\.id)
  }

  /// Whether a rule that has no place in a stage, but switches the index, is in force.
  func holds(_ id: RuleID) -> Bool {
    !removed.contains(id) && RuleTable.row(id)?.validity.contains(asOf) == true
  }

  private init(asOf: Day, removed: Set<RuleID>) {
    self.asOf = asOf
    self.removed = removed
    func entries<Rule>(_ rules: [Rule], _ facts: (Rule) -> (id: RuleID, doubt: Finding)) -> [Entry<Rule>] {
      rules.enumerated().compactMap { position, rule in
        let (id, doubt) = facts(rule)
        guard let row = RuleTable.row(id), row.validity.contains(asOf), !removed.contains(row.id) else {
          return nil
        }
        return Entry(row: row, position: position, rule: rule, doubt: doubt)
      }
    }
    controlPlane = entries(RuleList.controlPlane) { (type(of: $0).id, type(of: $0).doubt) }
    dataPlane = entries(RuleList.dataPlane) { (type(of: $0).id, type(of: $0).doubt) }
    consumer = entries(RuleList.consumer) { (type(of: $0).id, type(of: $0).doubt) }
    ranges = (
      Self.ranges(controlPlane.map(\.stage)), Self.ranges(dataPlane.map(\.stage)), Self.ranges(consumer.map(\.stage))
    )
  }

  private static func ranges(_ stages: [Stage]) -> [Stage: Range<Int>] {
    var ranges: [Stage: Range<Int>] = [:]
    for (number, stage) in stages.enumerated() {
      ranges[stage] = (ranges[stage]?.lowerBound ?? number)..<(number + 1)
    }
    return ranges
  }
}
