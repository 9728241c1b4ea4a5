import AzureModel

extension Explanation {
  /// The ids and codes of Azure's answers, each once.
  static var answerNames: [String] {
    var seen: Set<String> = []
    let ids = ErrorTable.rows.flatMap { [$0.id.name, answer($0)] }
    let codes = ErrorTable.rows.flatMap { [$0.code, $0.innerCode] }.compactMap { $0 }
    return (ids + codes.filter { !$0.isEmpty && !$0.contains("{") }).filter { seen.insert($0).inserted }
  }

  /// Every answer of an id, in all its wordings, or with a code or an inner code; nil where there is none.
  static func answers(named name: String) -> String? {
    let wanted = name.lowercased()
    // No code is empty, and one with a placeholder is a form of codes, not a code.
    guard !wanted.isEmpty, !wanted.contains("{") else { return nil }
    let ofID = ErrorTable.rows.filter { $0.id.name == wanted || answer($0) == wanted }
    let rows =
      ofID.isEmpty
      ? ErrorTable.rows.filter { $0.code?.lowercased() == wanted || $0.innerCode?.lowercased() == wanted } : ofID
    return rows.isEmpty ? nil : rows.map(text).joined(separator: "\n")
  }

  /// The id without the year of its wording.
  private static func answer(_ row: ErrorRow) -> String {
    guard row.validity != .always, let dot = row.id.name.lastIndex(of: ".") else { return row.id.name }
    return String(row.id.name[..<dot])
  }

  private static func text(_ row: ErrorRow) -> String {
    var page = ExplanationPage("answer \(row.id.name)")
    if row.kind == .http {
      page.fact("status", row.status.map(String.init) ?? "not known")
      page.fact("code", row.code ?? "not known")
      page.fact("inner code", row.innerCode.map { $0.isEmpty ? "none" : $0 } ?? "not known")
    } else {
      page.fact("kind", row.kind.rawValue)
    }
    page.fact("text", row.template.map(folded) ?? "not known")
    page.ground(row.confidence, row.sources, row.validity)
    return page.text
  }

  /// Without the carriage returns of a vault, and without a last, empty line.
  private static func folded(_ text: String) -> String {
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    return (lines.last == "" ? lines.dropLast() : lines[...]).joined(separator: "\n")
  }
}
