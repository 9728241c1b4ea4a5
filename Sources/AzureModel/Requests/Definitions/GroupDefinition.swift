/// A security group to appear in the directory.
package struct GroupDefinition: Sendable {
  package let name: String

  /// The object ids of its members.
  package let members: [String]

  package init(name: String, members: [String]) {
    self.name = name
    self.members = members
  }
}
