/// A value that a condition compares.
enum ConditionDatum: Hashable, Sendable {
  /// What an operator compares, and how its values are written.
  enum Kind: Hashable, Sendable {
    case text, integer, bool, guid, dateTime

    /// The words for one such value.
    var name: String {
      switch self {
      case .text: "a text"
      case .integer: "an integer"
      case .bool: "a Boolean"
      case .guid: "a GUID"
      case .dateTime: "a date and time"
      }
    }

    /// How a value is written.
    var form: String {
      switch self {
      case .text: "a text is written in single quotes, for instance `'app-*'`"
      case .integer: "only integers are supported, without quotes, for instance `10`"
      case .bool: "write `true` or `false`, without quotes"
      case .guid: "write 32 hexadecimal digits, for instance `b24988ac-6180-42a0-ab88-20f7382dd24c`"
      case .dateTime: "write the time in UTC and in quotes, for instance `'2022-06-01T00:00:00.0Z'`"
      }
    }

    /// Whether a value of the kind may be written with quotes, or without them.
    ///
    /// The pages show GUIDs without quotes and never say that quotes are wrong, so both are read.
    func isWritten(quoted: Bool) -> Bool {
      switch self {
      case .text, .dateTime: quoted
      case .integer, .bool: !quoted
      case .guid: true
      }
    }
  }

  case text(String)
  case integer(Int)
  case bool(Bool)

  /// 32 hexadecimal digits in lower case.
  case guid(String)
  case dateTime(ConditionDateTime)

  /// Reads a value of a kind; nil for anything that is none.
  init?(_ text: String, as kind: Kind) {
    switch kind {
    case .text: self = .text(text)
    case .integer:
      guard let number = Int(text) else { return nil }
      self = .integer(number)
    case .bool:
      switch text.lowercased() {
      case "true": self = .bool(true)
      case "false": self = .bool(false)
      default: return nil
      }
    case .guid:
      guard let digits = Self.digits(ofGUID: text) else { return nil }
      self = .guid(digits)
    case .dateTime:
      guard let time = ConditionDateTime(text) else { return nil }
      self = .dateTime(time)
    }
  }

  /// Built-in roles write GUIDs both with and without dashes.
  private static func digits(ofGUID text: String) -> String? {
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard groups.map(\.count) == [8, 4, 4, 4, 12] || groups.map(\.count) == [32],
      groups.joined().allSatisfy(\.isASCIIHexDigit)
    else { return nil }
    return String(decoding: Array(groups.joined()), as: UTF8.self).lowercased()
  }
}

extension UInt8 {
  fileprivate var isASCIIHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
