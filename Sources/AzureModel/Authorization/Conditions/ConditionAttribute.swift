/// An attribute that a condition names, for instance `@Request[Microsoft.Authorization/roleAssignments:PrincipalId]`.
///
/// Two attributes are the same when source and name are, whatever the letter case.
package struct ConditionAttribute: Hashable, Sendable, CustomStringConvertible {
  /// What the attribute belongs to.
  package enum Source: String, Hashable, Sendable, CaseIterable {
    /// The circumstances of the request: time, network.
    case environment = "Environment"

    /// Custom security attributes of the caller.
    case principal = "Principal"
    case request = "Request"
    case resource = "Resource"

    /// The source of a name without `@`; letter case does not matter.
    init?(name: some StringProtocol) {
      let name = name.lowercased()
      guard let source = Self.allCases.first(where: { $0.rawValue.lowercased() == name }) else { return nil }
      self = source
    }
  }

  package let source: Source

  /// What stands between the brackets, as written.
  package let name: String

  /// The name in lower case, as names are compared.
  let foldedName: String

  package init(source: Source, name: String) {
    self.source = source
    self.name = name
    self.foldedName = name.lowercased()
  }

  package static func == (lhs: ConditionAttribute, rhs: ConditionAttribute) -> Bool {
    lhs.source == rhs.source && lhs.foldedName == rhs.foldedName
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(foldedName)
  }

  package var description: String { "@\(source.rawValue)[\(name)]" }
}
