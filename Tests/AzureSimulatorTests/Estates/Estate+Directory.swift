/// The people, programs and groups of an estate.
extension Estate {
  struct Principal {
    enum Kind: CaseIterable { case user, application, managedIdentity, group }

    let kind: Kind
    let name: String

    /// What assignments, denials and policies name: a GUID in lower case.
    let objectId: String

    /// The client id of an application or identity; nil for users and groups.
    let clientId: String?

    /// Deleted from the directory: what it was given stays behind.
    var isDeleted = false
  }

  /// One direct membership; the member may be a group, and no group is its own member, however far around.
  struct Membership {
    let group: Int
    let member: Int
    var lifetime = Lifetime.always
  }

  /// Between two instants, in seconds, somewhere in which a change takes effect.
  struct Window: Hashable {
    let earliest: Int
    let latest: Int

    init(_ earliest: Int, _ latest: Int) {
      self.earliest = earliest
      self.latest = latest
    }
  }

  /// When something acts: from somewhere in one window up to, not including, somewhere in another.
  struct Lifetime: Hashable {
    let begins: Window
    var ends: Window?

    static let always = Lifetime(begins: Window(0, 0))
  }
}
