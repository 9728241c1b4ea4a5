import JSONText
import SourceDiagnostics

/// Takes the members of one object of an export, and reports what has the wrong shape with its JSON path.
///
/// Members that nobody asks for pass; `null` counts as absent, as in ARM.
struct ExportFields {
  let node: JSONNode
  let log: ExportLog
  private let members: [String: JSONNode]

  init(_ node: JSONNode, _ log: ExportLog) {
    self.node = node
    self.log = log
    // Letter case varies between tools; the last one counts where a name stands twice.
    var members: [String: JSONNode] = [:]
    for (name, value) in node.members { members[name.lowercased()] = value }
    self.members = members
  }

  /// A member that is there and not null.
  subscript(name: String) -> JSONNode? { members[name.lowercased()].flatMap { $0.isNull ? nil : $0 } }

  func has(_ name: String) -> Bool { self[name] != nil }

  /// Without a diagnostic where it is something else.
  func peek(_ name: String) -> String? { self[name]?.text }

  /// The names of the members, as written.
  var names: [String] { node.members.map(\.0) }

  func text(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    guard let text = value.text else { return wrong(value, "a text") }
    return text
  }

  /// A text that has to be there.
  func required(_ name: String) -> String? {
    if let value = self[name] {
      guard let text = value.text else { return wrong(value, "a text") }
      if !text.isEmpty { return text }
    }
    missing(name)
    return nil
  }

  func bool(_ name: String) -> Bool? {
    guard let value = self[name] else { return nil }
    guard let flag = value.bool else { return wrong(value, "true or false") }
    return flag
  }

  /// The texts of a list; empty where it is absent.
  func texts(_ name: String) -> [String] {
    list(name).compactMap { item in item.text ?? wrong(item, "a text") }
  }

  func list(_ name: String) -> [JSONNode] {
    guard let value = self[name] else { return [] }
    guard value.kind == .array else {
      _ = wrong(value, "a list") as String?
      return []
    }
    return value.items
  }

  func object(_ name: String) -> ExportFields? {
    guard let value = self[name] else { return nil }
    guard value.kind == .object else { return wrong(value, "an object") }
    return ExportFields(value, log)
  }

  func objects(_ name: String) -> [ExportFields] {
    list(name).compactMap { item in item.kind == .object ? ExportFields(item, log) : wrong(item, "an object") }
  }

  /// The same members, where tools print them one level deeper or beside the others.
  var flattened: ExportFields { self["properties"].map { $0.kind == .object ? ExportFields($0, log) : self } ?? self }

  func missing(_ name: String) {
    log(
      Diagnostic(
        ExportCode.missingMember, "`\(node.path)` has no `\(name)`", at: .init(node.span, "no `\(name)`"),
        help: ["export it again with `--output json`, without `--query`"]))
  }

  private func wrong<Wanted>(_ value: JSONNode, _ wanted: String) -> Wanted? {
    log(
      Diagnostic(
        ExportCode.wrongShape, "`\(value.path)` is \(value.kind.title), and Azure prints \(wanted) there",
        at: .init(value.span, "not \(wanted)"), help: ["export it again with `--output json`, without `--query`"]))
    return nil
  }
}

/// The diagnostics of a reading, collected while it goes on.
final class ExportLog {
  private(set) var diagnostics: [Diagnostic] = []

  func callAsFunction(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
