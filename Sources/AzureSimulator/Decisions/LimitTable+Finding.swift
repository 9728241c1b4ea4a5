import AzureModel

extension LimitTable {
  /// What a limit says to one more where there are so many already.
  static func finding(_ limit: Limit, _ count: Int, asOf day: Day) -> Finding {
    guard let row = row(limit, asOf: day), count >= row.certain else { return .abstains }
    return count >= row.most ? .refuses : .undetermined
  }
}
