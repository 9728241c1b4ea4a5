/// The words of a text that somebody reported, to be found again in the text of the model.
enum ReportedWords {
  /// Letters and digits that stand together, in small letters.
  static func all(of text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  /// The words without those that stand for what a reporter took out.
  static func significant(_ text: String) -> [Substring] {
    all(of: text).filter { word in !word.contains("xx") && word != "guid" && word != "your" }
  }

  /// How many of some words come in another text in the same order, at best.
  ///
  /// - Complexity: O(words × words).
  static func shared(_ words: [Substring], with others: [Substring]) -> Int {
    var row = [Int](repeating: 0, count: others.count + 1)
    for word in words {
      var diagonal = 0
      for (number, other) in others.enumerated() {
        let above = row[number + 1]
        row[number + 1] = word == other ? diagonal + 1 : max(above, row[number])
        diagonal = above
      }
    }
    return row[others.count]
  }
}
