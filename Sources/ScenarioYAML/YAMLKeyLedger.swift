/// The keys of all open mappings, and the search for equal ones when a mapping closes.
///
/// Mappings close inside out, so the keys of the one that closes always lie at the end, next to each other.
struct YAMLKeyLedger {
  struct Pair {
    let first: Int
    let second: Int
  }

  private struct Entry {
    let key: UInt32
    /// Few bits of the content: equal contents have equal prints.
    let print: UInt32
  }

  /// Up to so many keys are compared with each other; more go through a hash table.
  private static let narrow = 8

  private var entries: [Entry] = []

  /// The hash table of the mapping that closes, kept for the next one: index of an entry plus one, or zero.
  private var slots: [UInt32] = []

  var count: Int { entries.count }

  @inline(__always)
  mutating func add(_ key: Int, _ record: YAMLNodeRecord, _ text: YAMLBytes) {
    let print: UInt32
    if record.traits.contains(.verbatim) {
      let range = record.contentRange
      print = Self.print(text, range.lowerBound, range.upperBound)
    } else {
      print = Self.decodedPrint(record, text)
    }
    entries.append(Entry(key: UInt32(truncatingIfNeeded: key), print: print))
  }

  /// Removes the keys since `base`; returns those that repeat an earlier one, or nil when all differ.
  ///
  /// - Complexity: O(bytes of the keys).
  mutating func close(_ base: Int, _ records: [YAMLNodeRecord], _ text: YAMLBytes) -> [Pair]? {
    let added = entries.count - base
    guard added > 1 else {
      entries.removeLast(max(added, 0))
      return nil
    }
    let pairs = added <= Self.narrow ? compareAll(base, records, text) : compareHashed(base, records, text)
    entries.removeLast(added)
    return pairs
  }

  private func compareAll(_ base: Int, _ records: [YAMLNodeRecord], _ text: YAMLBytes) -> [Pair]? {
    var pairs: [Pair]?
    var later = base + 1
    while later < entries.count {
      var earlier = base
      while earlier < later {
        if entries[earlier].print == entries[later].print, isSame(earlier, later, records, text) {
          pairs = (pairs ?? []) + [pair(earlier, later)]
          break
        }
        earlier += 1
      }
      later += 1
    }
    return pairs
  }

  private mutating func compareHashed(_ base: Int, _ records: [YAMLNodeRecord], _ text: YAMLBytes) -> [Pair]? {
    var size = 32
    while size < 2 * (entries.count - base) { size *= 2 }
    if slots.count < size { slots = [UInt32](repeating: 0, count: size) }
    var pairs: [Pair] = []
    var used: [Int] = []
    used.reserveCapacity(entries.count - base)
    for index in base..<entries.count {
      var slot = hash(index, records, text) & (size - 1)
      while slots[slot] != 0 {
        let earlier = Int(slots[slot]) - 1
        if entries[earlier].print == entries[index].print, isSame(earlier, index, records, text) {
          pairs.append(pair(earlier, index))
          break
        }
        slot = (slot + 1) & (size - 1)
      }
      if slots[slot] == 0 {
        slots[slot] = UInt32(truncatingIfNeeded: index + 1)
        used.append(slot)
      }
    }
    for slot in used { slots[slot] = 0 }
    return pairs.isEmpty ? nil : pairs
  }

  private func pair(_ earlier: Int, _ later: Int) -> Pair {
    Pair(first: Int(entries[earlier].key), second: Int(entries[later].key))
  }

  private func isSame(_ left: Int, _ right: Int, _ records: [YAMLNodeRecord], _ text: YAMLBytes) -> Bool {
    let one = records[Int(entries[left].key)]
    let other = records[Int(entries[right].key)]
    if one.traits.contains(.verbatim), other.traits.contains(.verbatim) {
      return text.isEqual(one.contentRange, other.contentRange)
    }
    let decoder = YAMLScalarDecoder(text)
    return decoder.content(of: one) == decoder.content(of: other)
  }

  /// A keyed hash, so that no file can be made to collide; the result of the search does not depend on the key.
  private func hash(_ entry: Int, _ records: [YAMLNodeRecord], _ text: YAMLBytes) -> Int {
    let record = records[Int(entries[entry].key)]
    var hasher = Hasher()
    if record.traits.contains(.verbatim) {
      let range = record.contentRange
      hasher.combine(bytes: UnsafeRawBufferPointer(text.slice(range.lowerBound, range.upperBound)))
    } else {
      YAMLScalarDecoder(text).content(of: record).withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return hasher.finalize() & Int.max
  }

  @inline(__always)
  private static func print(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> UInt32 {
    let length = upper - lower
    guard length > 0 else { return 0 }
    let ends = UInt32(text[lower]) | UInt32(text[upper - 1]) << 8
    return ends | UInt32(text[lower + length / 2]) << 16 | UInt32(truncatingIfNeeded: length) << 24
  }

  private static func decodedPrint(_ record: YAMLNodeRecord, _ text: YAMLBytes) -> UInt32 {
    YAMLScalarDecoder(text).content(of: record).withUnsafeBufferPointer { print(YAMLBytes($0), 0, $0.count) }
  }
}
