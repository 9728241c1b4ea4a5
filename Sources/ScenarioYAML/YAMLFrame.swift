/// A collection that is open while the scanner reads.
struct YAMLFrame {
  enum Form: UInt8 {
    case document, blockSequence, blockMapping, flowSequence, flowMapping
    /// A mapping of one entry inside a flow sequence: `[key: value]`.
    case flowPair
  }

  enum Step: UInt8 {
    /// The next thing is an item or a key.
    case ready
    /// Flow only: an item or a key was read.
    case entry
    /// A `- ` or `key:` was read, its value not yet.
    case awaitsValue
    /// Flow mappings only: a value was read.
    case complete
  }

  let form: Form
  var step: Step = .ready

  /// The column of a block collection, counted from 0; -1 for a document.
  let indent: Int

  /// The index of the collection's record.
  let node: Int

  /// Children so far; entries of a mapping.
  var count = 0

  /// The offset behind the last `-` or `:`, where an empty value stands.
  var slot = 0

  /// Flow only: the record of the item, key or value that was read last.
  var entry = 0

  /// Where the keys of a mapping begin in the ledger.
  let keys: Int

  var isFlow: Bool { form.rawValue >= Form.flowSequence.rawValue }
  var isMapping: Bool { form == .blockMapping || form == .flowMapping || form == .flowPair }
}
