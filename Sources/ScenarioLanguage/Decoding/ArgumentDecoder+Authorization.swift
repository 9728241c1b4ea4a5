import AzureModel
import SourceDiagnostics

/// Values of fields that only authorization has.
extension ArgumentDecoder {
  /// A pattern with one star at most, below a resource provider.
  func actionPattern(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText, !text.isEmpty else { return mismatch(value, .actionPattern, field) }
    let stars = text.filter { $0 == "*" }.count
    if stars > 1 {
      report(
        .valueNotAllowed, value, "`\(text)` has \(stars) stars", label: "one star at most",
        help: ["`*` stands for any run of characters, slashes included; write one pattern for each"])
      return nil
    }
    guard text == "*" || text.contains("/") else { return mismatch(value, .actionPattern, field) }
    return .text(text)
  }

  func condition(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .condition, field) }
    do throws(RoleConditionMistake) {
      return .text(try RoleCondition(text).text)
    } catch {
      let bytes = Array(text.utf8)
      let end = min(bytes.count, error.offset + max(error.length, 1))
      let piece = String(decoding: bytes[min(error.offset, bytes.count)..<end], as: UTF8.self)
      let place = piece.isEmpty ? "at the end" : "at `\(piece)`"
      report(
        .conditionNotReadable, value, "the condition cannot be read: \(error.message)", label: place, help: error.help)
      return nil
    }
  }

  func guid(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText, DerivedIdentifier.isGUID(text) else { return mismatch(value, .guid, field) }
    return .text(text.lowercased())
  }

  /// Whether text was meant for a GUID and is none.
  static func isBrokenGUID(_ text: String) -> Bool {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
    let isHexadecimal = digits.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
    return digits.count >= 24 && isHexadecimal && !DerivedIdentifier.isGUID(text)
  }
}
