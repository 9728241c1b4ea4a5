import AzureModel
import SourceDiagnostics

/// A field's value after decoding.
package indirect enum Argument: Sendable {
  case text(String)
  case bool(Bool)
  case integer(Int)
  case delay(Delay)
  case list([Argument])
  case object([String: Argument])

  /// A resource of a deployment, whose references get their values when its turn comes.
  case deployed(DeployedArguments)

  /// Names a resource's value and is decoded when the step runs.
  case open(Value, FieldType)

  /// Whether anything in it waits for the world.
  package var isOpen: Bool {
    switch self {
    case .text, .bool, .integer, .delay, .deployed: false
    case .list(let items): items.contains(where: \.isOpen)
    case .object(let fields): fields.values.contains(where: \.isOpen)
    case .open: true
    }
  }
}

/// The arguments of one step, all of them resolved: what a stimulus is made of.
///
/// A field that was not written, or was written as `null`, is nil.
package struct Arguments: Sendable {
  private let fields: [String: Argument]

  package init(_ fields: [String: Argument]) {
    self.fields = fields
  }

  package func text(_ name: String) -> String? {
    if case .text(let text)? = fields[name] { text } else { nil }
  }

  /// The text of a required field; the decoder has seen to it that there is one.
  package func required(_ name: String) -> String { text(name) ?? "" }

  /// Whether a field was written.
  package func has(_ name: String) -> Bool { fields[name] != nil }

  /// Every text with its name, in the order of names.
  package var allTexts: [(name: String, text: String)] {
    fields.sorted { $0.key < $1.key }.compactMap { name, value in
      if case .text(let text) = value { (name, text) } else { nil }
    }
  }

  package func bool(_ name: String) -> Bool? {
    if case .bool(let value)? = fields[name] { value } else { nil }
  }

  package func integer(_ name: String) -> Int? {
    if case .integer(let value)? = fields[name] { value } else { nil }
  }

  package func delay(_ name: String) -> Delay? {
    if case .delay(let value)? = fields[name] { value } else { nil }
  }

  package func moment(_ name: String) -> UnixTime? { text(name).flatMap { UnixTime($0) } }

  package func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
    text(name).flatMap(Choice.init(rawValue:))
  }

  package func object(_ name: String) -> Arguments? {
    if case .object(let fields)? = fields[name] { Arguments(fields) } else { nil }
  }

  package func objects(_ name: String) -> [Arguments]? {
    guard case .list(let items)? = fields[name] else { return nil }
    return items.compactMap { if case .object(let fields) = $0 { Arguments(fields) } else { nil } }
  }

  package func deployed(_ name: String) -> [DeployedArguments] {
    guard case .list(let items)? = fields[name] else { return [] }
    return items.compactMap { if case .deployed(let resource) = $0 { resource } else { nil } }
  }

  package func texts(_ name: String) -> [String]? {
    guard case .list(let items)? = fields[name] else { return nil }
    return items.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The names in a field of user-assigned identities, and whether any of them is sent with its read-only ids.
  package func identities(_ name: String) -> (names: [String], sendIdsBack: Bool) {
    let items = objects(name) ?? []
    return (items.compactMap { $0.text("name") }, items.contains { $0.bool("sendsIdsBack") == true })
  }

  package func addressRanges(_ name: String) -> [AddressRange]? {
    texts(name)?.compactMap { AddressRange($0) }
  }
}
