/// A pattern in which `*` stands for any run of characters and, in some places, `?` for one.
struct WildcardPattern: Hashable, Sendable {
  private enum Element: Hashable {
    case scalar(Unicode.Scalar)
    case anyScalar
    case anyRun
  }

  private let elements: [Element]
  private let ignoresCase: Bool

  /// A pattern of `ActionMatches` and `SubOperationMatches`: only `*` is special, letter case does not matter.
  init(action pattern: String) {
    elements = pattern.lowercased().unicodeScalars.map { $0 == "*" ? .anyRun : .scalar($0) }
    ignoresCase = true
  }

  /// A pattern of `StringLike`: a backslash before `*` or `?` takes the special meaning away.
  init(like pattern: String, ignoringCase: Bool) {
    var elements: [Element] = []
    var isEscaped = false
    for scalar in (ignoringCase ? pattern.lowercased() : pattern).unicodeScalars {
      let isSpecial = scalar == "*" || scalar == "?"
      if isEscaped && !isSpecial { elements.append(.scalar("\\")) }
      if scalar == "\\" {
        isEscaped = true
        continue
      }
      if isSpecial && !isEscaped {
        elements.append(scalar == "*" ? .anyRun : .anyScalar)
      } else {
        elements.append(.scalar(scalar))
      }
      isEscaped = false
    }
    if isEscaped { elements.append(.scalar("\\")) }
    self.elements = elements
    self.ignoresCase = ignoringCase
  }

  /// Whether the whole text matches.
  ///
  /// - Complexity: O(text × pattern) at worst, O(text + pattern) with one `*`.
  func matches(_ text: String) -> Bool {
    let text = Array((ignoresCase ? text.lowercased() : text).unicodeScalars)
    var place = 0
    var element = 0
    // Where to go on when what follows the last `*` does not fit: it then takes one more.
    var retry: (place: Int, element: Int)?
    while place < text.count {
      if element < elements.count, elements[element] == .anyRun {
        element += 1
        retry = (place, element)
      } else if element < elements.count,
        elements[element] == .anyScalar || elements[element] == .scalar(text[place])
      {
        place += 1
        element += 1
      } else if let last = retry {
        retry = (last.place + 1, last.element)
        place = last.place + 1
        element = last.element
      } else {
        return false
      }
    }
    return elements[element...].allSatisfy { $0 == .anyRun }
  }
}
