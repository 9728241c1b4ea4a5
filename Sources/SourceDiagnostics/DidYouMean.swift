/// Finds the name that somebody probably meant.
///
/// A name is near when at most two edits, and at most a third of its length, lie between it and what was written;
/// an edit inserts, removes or replaces one character or swaps two neighbours. Case is ignored.
package enum DidYouMean {
  /// The line of help that suggests a name.
  package static func help(_ name: String) -> String { "did you mean `\(name)`?" }

  /// The name that help suggests although only letter case is wrong in what was written: no other can be meant.
  package static func certain(for written: String, in help: [String]) -> String? {
    guard let line = help.first, line.hasPrefix("did you mean `"), line.hasSuffix("`?") else { return nil }
    let name = String(line.dropFirst("did you mean `".count).dropLast(2))
    return name.lowercased() == written.lowercased() && name != written ? name : nil
  }

  /// Longer words are not looked at: resource ids of definitions are the longest names that there are.
  private static let longest = 120

  /// The nearest candidate, or nil when none is near enough; the first of equally near ones wins.
  ///
  /// - Complexity: O(candidates × length²).
  package static func nearest(to written: String, in candidates: some Sequence<String>) -> String? {
    let source = Array(written.lowercased().unicodeScalars)
    guard !source.isEmpty, source.count <= longest else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != written {
      let target = Array(candidate.lowercased().unicodeScalars)
      let allowed = max(1, min(2, max(source.count, target.count) / 3))
      guard abs(source.count - target.count) <= allowed else { continue }
      let distance = editDistance(source, target)
      guard distance <= allowed else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Optimal string alignment: the usual edit distance plus swaps of neighbours.
  static func editDistance(_ source: [Unicode.Scalar], _ target: [Unicode.Scalar]) -> Int {
    if source.isEmpty { return target.count }
    if target.isEmpty { return source.count }
    var beforePrevious = [Int](repeating: 0, count: target.count + 1)
    var previous = Array(0...target.count)
    var current = [Int](repeating: 0, count: target.count + 1)
    for row in 1...source.count {
      current[0] = row
      for column in 1...target.count {
        let replaced = previous[column - 1] + (source[row - 1] == target[column - 1] ? 0 : 1)
        var cost = min(replaced, previous[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, source[row - 1] == target[column - 2], source[row - 2] == target[column - 1] {
          cost = min(cost, beforePrevious[column - 2] + 1)
        }
        current[column] = cost
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[target.count]
  }
}
