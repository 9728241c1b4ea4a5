/// The words of a text that somebody reported, to be found again in the text of the model.
enum ReportedWords {
  /// Letters and digits that stand together, in small letters.
  static func all(of text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  /// The words without those that stand for what a reporter took out, such as `<principal id goes here>` or `[guid]`.
  static func significant(_ text: String) -> [String] {
    var kept = ""
    var depth = 0
    for character in text {
      switch character {
      case "<", "[": depth += 1
      case ">", "]": depth = max(0, depth - 1)
      default: if depth == 0 { kept.append(character) }
      }
    }
    return all(of: kept).map(String.init).filter { !$0.contains("xx") && $0 != "guid" && $0 != "your" }
  }

  /// How many of some words come in another text in the same order, at best.
  ///
  /// - Complexity: O(words × words).
  static func shared(_ words: [String], with others: [Substring]) -> Int {
    var row = [Int](repeating: 0, count: others.count + 1)
    for word in words {
      var diagonal = 0
      for (number, other) in others.enumerated() {
        let above = row[number + 1]
        row[number + 1] = word == String(other) ? diagonal + 1 : max(above, row[number])
        diagonal = above
      }
    }
    return row[others.count]
  }
}
