/// A JSON value whose keys keep the order in which they were written.
package indirect enum JSONValue {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object(KeyValuePairs<StaticString, JSONValue>)

  /// An object whose keys come from a scenario, in its order.
  case named([(String, JSONValue)])

  /// A string, or `null` for what is not known.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A number, or `null` for what is not known.
  package static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.number) ?? .null }

  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
