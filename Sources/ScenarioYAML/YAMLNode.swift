import SourceDiagnostics

/// One value of a document: a scalar, a sequence or a mapping.
///
/// A cursor into the tree of its file, cheap to copy; text is made only when it is asked for.
package struct YAMLNode: Sendable {
  package enum Kind: Hashable, Sendable {
    case scalar, sequence, mapping
  }

  let tree: YAMLTree
  let index: Int

  var record: YAMLNodeRecord { tree.records[index] }

  /// What the node is; a value that was left out is a scalar whose value is null.
  package var kind: Kind {
    switch record.shape {
    case .sequence: .sequence
    case .mapping: .mapping
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: .scalar
    }
  }

  /// Where the node stands: quotes and brackets included, a block collection from its first to its last child.
  ///
  /// A value that was left out has an empty span behind its `-` or `:`.
  package var span: SourceSpan {
    SourceSpan(file: tree.number, lower: Int(record.lower), upper: Int(record.upper))
  }

  /// Where a scalar's text stands byte for byte, without quotes; nil where it is folded or has escapes.
  ///
  /// An offset into the text's UTF-8 is then an offset into this span.
  package var verbatimSpan: SourceSpan? {
    guard !record.isCollection, record.traits.contains(.verbatim) else { return nil }
    return SourceSpan(file: tree.number, lower: record.contentRange.lowerBound, upper: record.contentRange.upperBound)
  }

  /// The scalar, or nil for a collection.
  ///
  /// - Complexity: O(length of the text), which is made here.
  package var scalar: YAMLScalar? {
    guard let style = YAMLScalar.Style(record.shape) else { return nil }
    return YAMLScalar(style: style, text: tree.text(of: index))
  }

  /// The items of a sequence in order; empty for anything else.
  package var items: YAMLItems {
    YAMLItems(tree: tree, collection: record.shape == .sequence ? index : nil)
  }

  /// The entries of a mapping in the order written; empty for anything else.
  package var entries: YAMLEntries {
    YAMLEntries(tree: tree, mapping: record.shape == .mapping ? index : nil)
  }

  /// The value of a key, or nil where the node is no mapping or has no such key.
  ///
  /// - Complexity: O(entries); no text is made.
  package subscript(key: String) -> YAMLNode? {
    for entry in entries where tree.content(of: entry.key.index, equals: key) { return entry.value }
    return nil
  }
}
