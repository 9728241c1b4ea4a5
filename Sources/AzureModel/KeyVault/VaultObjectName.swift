/// The form of the names of keys, secrets and certificates.
package enum VaultObjectName {
  /// 1 to 127 ASCII letters, digits and hyphens.
  package static func isValid(_ name: String) -> Bool {
    (1...127).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte.asDigit != nil
          || byte == UInt8(ascii: "-")
      }
  }
}
