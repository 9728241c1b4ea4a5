/// The form that names of vaults and of API Management services share.
package enum ResourceNameForm {
  /// Letters, digits and hyphens, a letter first, a letter or digit last.
  package static func isValid(_ name: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let bytes = Array(name.utf8)
    guard let first = bytes.first, let last = bytes.last, isLetter(first), isLetter(last) || isDigit(last) else {
      return false
    }
    return bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }
}
