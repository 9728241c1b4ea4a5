/// The value of a scalar under the core schema of YAML 1.2.
package enum YAMLValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)

  /// An integer that `Int` cannot hold, as it was written: decimal with an optional sign, `0o…` or `0x…`.
  case bigInt(String)
  case float(Double)
  case string(String)
}
