import SourceDiagnostics

/// Lays a text out in one form and keeps its comments: two spaces for each level, lists indented below their key.
///
/// Collections in brackets stay in brackets where they fit on the line and hold no comment. Scalars stay as they are
/// written. Between entries at most one blank line is kept.
package struct YAMLFormatter {
  /// The longest line to which brackets are joined, in characters.
  static let widest = 120

  let text: YAMLBytes
  let trivia: YAMLTrivia
  var output = ""

  /// The first comment that has not been written yet.
  private var nextComment = 0

  /// Whether the next line may have a blank line in front: not at the top and not below the line that opens it.
  private var mayBlank = false

  /// The text of a file in its one form, or nil where reading it found mistakes.
  ///
  /// - Complexity: O(bytes × depth).
  package static func text(of file: SourceFile) -> String? {
    let reading = YAMLReader.read(file, number: 0)
    guard !reading.diagnostics.hasErrors else { return nil }
    return file.bytes.withUnsafeBufferPointer { buffer in
      let text = YAMLBytes(buffer)
      let records = reading.documents.first?.tree.records ?? []
      var formatter = YAMLFormatter(text: text, trivia: YAMLTrivia(text, records))
      formatter.emit(reading.documents)
      return formatter.output
    }
  }

  private init(text: YAMLBytes, trivia: YAMLTrivia) {
    self.text = text
    self.trivia = trivia
  }

  private mutating func emit(_ documents: [YAMLNode]) {
    var markers = trivia.markers[...]
    for (number, root) in documents.enumerated() {
      let next = number + 1 < documents.count ? documents[number + 1].lower : text.count
      while let marker = markers.first, marker < root.lower {
        markers.removeFirst()
        if number > 0 { emitComments(before: marker, indent: 0) }
      }
      if number > 0 {
        output += "---\n"
        mayBlank = false
      }
      let end = markers.first.map { min($0, next) } ?? next
      if opens(root, prefix: 0) {
        emitChildren(of: root, indent: 0, end: end)
      } else {
        emitComments(before: root.lower, indent: 0)
        emitValue(root, prefix: "", indent: -2, text: rootText(root), end: end)
      }
    }
    emitComments(before: text.count, indent: 0)
  }

  /// What stands for a scalar at the top of a document where its own first line will not do.
  private func rootText(_ root: YAMLNode) -> String? {
    guard root.kind == .scalar else { return nil }
    if root.lower == root.upper { return "null" }
    return text.isDocumentMarker(at: root.lower) ? PlainText.quoted(root.scalar?.text ?? "") : nil
  }

  // MARK: Collections

  /// - Parameters:
  ///   - node: A collection that is not empty.
  ///   - indent: Where the lines of its children begin.
  ///   - column: Where those of its parent began in the source.
  ///   - end: Where in the source something else begins.
  ///   - continuesLine: Whether the first child stands behind a dash.
  private mutating func emitChildren(
    of node: YAMLNode, indent: Int, below column: Int = -1, end: Int, continuesLine: Bool = false
  ) {
    let starts = node.children.map(\.lower)
    // A list may stand below its key without being indented; what stands there as well is no part of it.
    let column = max(self.column(of: start(of: node)), column + 1)
    var isFirst = continuesLine
    for (number, child) in node.children.enumerated() {
      let next = number + 1 < starts.count ? starts[number + 1] : node.isFlow ? node.upper : end
      if !isFirst { startLine(of: child, indent: indent) }
      isFirst = false
      emit(child, indent: indent, column: column, end: min(next, end))
    }
    // A comment below the last child belongs to the collection if it is indented as far.
    let limit = node.isFlow ? min(node.upper, end) : end
    while let comment = pending(before: limit) {
      guard node.isFlow || (comment.column.map { $0 >= column } ?? true) else { break }
      write(comment, indent: indent)
    }
  }

  private mutating func startLine(of child: YAMLChild, indent: Int) {
    emitComments(before: child.firstPlace, indent: indent)
    blankLine(before: child.lower)
    output += String(repeating: " ", count: indent)
  }

  private mutating func emit(_ child: YAMLChild, indent: Int, column: Int, end: Int) {
    mayBlank = true
    switch child {
    case .item(let value):
      guard opens(value, prefix: indent + 2) else {
        return emitValue(value, prefix: "-", indent: indent, end: end)
      }
      output += "- "
      emitChildren(of: value, indent: indent + 2, below: column, end: end, continuesLine: true)
    case .entry(let key, let value):
      let name = text.string(key.lower, key.upper)
      guard opens(value, prefix: indent + name.count + 2) else {
        return emitValue(value, prefix: name + ":", indent: indent, end: end)
      }
      output += name + ":"
      emitTrailingComment(behind: key.upper, before: value.firstPlace)
      output += "\n"
      mayBlank = false
      emitChildren(of: value, indent: indent + 2, below: column, end: end)
    }
  }

  /// Whether a value is a collection with lines of its own.
  private func opens(_ value: YAMLNode, prefix: Int) -> Bool {
    guard value.kind != .scalar, !value.children.isEmpty else { return false }
    guard value.isFlow, let line = flowText(value) else { return true }
    return prefix + line.count > Self.widest
  }

  /// A collection in brackets on one line, or nil where a comment stands in it.
  private func flowText(_ node: YAMLNode) -> String? {
    let inside = trivia.comments[nextComment...].first { $0.offset > node.lower }
    if let inside, inside.offset < node.upper { return nil }
    return YAMLFlowText(text: text).text(of: node)
  }

  // MARK: Scalars

  /// A value behind its key or dash, on the same line, and the lines that continue it.
  private mutating func emitValue(
    _ value: YAMLNode, prefix: String, indent: Int, text written: String? = nil, end: Int
  ) {
    var lines = [written ?? ""]
    if written == nil {
      if value.kind == .scalar {
        lines = YAMLScalarLines(text: text).lines(of: value.record, indent: indent + 2)
      } else {
        lines = [YAMLFlowText(text: text).text(of: value)]
      }
    }
    let first = [prefix, lines[0]].filter { !$0.isEmpty }.joined(separator: " ")
    output += ([first] + lines.dropFirst()).joined(separator: "\n")
    emitTrailingComment(behind: value.upper, before: end)
    output += "\n"
    mayBlank = true
  }

  // MARK: Comments and blank lines

  private func pending(before offset: Int) -> YAMLTrivia.Comment? {
    guard nextComment < trivia.comments.count, trivia.comments[nextComment].offset < offset else { return nil }
    return trivia.comments[nextComment]
  }

  private mutating func emitComments(before offset: Int, indent: Int) {
    while let comment = pending(before: offset) { write(comment, indent: indent) }
  }

  private mutating func write(_ comment: YAMLTrivia.Comment, indent: Int) {
    nextComment += 1
    blankLine(before: comment.offset)
    output += String(repeating: " ", count: indent) + comment.text + "\n"
    mayBlank = true
  }

  /// The comment on the line of a value, behind it.
  private mutating func emitTrailingComment(behind offset: Int, before end: Int) {
    guard let comment = pending(before: end), comment.column == nil, comment.offset <= text.endOfLine(offset) else {
      return
    }
    nextComment += 1
    output += " " + comment.text
  }

  private mutating func blankLine(before offset: Int) {
    var lineStart = offset
    // What begins a line may have the dash of its list in front.
    while lineStart > 0, text[lineStart - 1].isBlank || text[lineStart - 1] == Byte.dash { lineStart -= 1 }
    if mayBlank, trivia.linesBehindBlank.contains(lineStart) { output += "\n" }
  }

  /// Where the lines of a block collection begin: at its first dash or its first key.
  private func start(of node: YAMLNode) -> Int {
    guard node.isBlockCollection, node.kind == .sequence, let first = node.items.first else { return node.lower }
    return trivia.dash(of: start(of: first), in: text)
  }

  private func column(of offset: Int) -> Int {
    var lineStart = offset
    while lineStart > 0, !text[lineStart - 1].isBreak { lineStart -= 1 }
    return offset - lineStart
  }
}
