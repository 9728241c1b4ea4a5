import ScenarioLanguage

extension Matrix {
  /// What was chosen where only pairs of values had to be covered; nil where nothing was chosen.
  var selection: String? {
    guard let pairs else { return nil }
    let product = pairs.product.map { "\($0)" } ?? "countless"
    return "pairwise: the \(pairs.pairs) pairs of values stand in \(cells.count) of \(product) cells"
  }
}
