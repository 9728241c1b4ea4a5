/// One entry of a vault's access policies: an object id and what it may do with each kind of object.
///
/// The object id is stored as written: an id of the wrong kind is accepted and matches nobody.
package struct AccessPolicyEntry: Hashable, Sendable {
  package var objectId: String
  package var tenantId: String?

  /// The application (client) id through which a user has to come; nil where the entry counts by itself.
  package var applicationId: String?
  package var keys: [String]
  package var secrets: [String]
  package var certificates: [String]

  package init(
    objectId: String, tenantId: String? = nil, applicationId: String? = nil, keys: [String] = [],
    secrets: [String] = [],
    certificates: [String] = []
  ) {
    self.objectId = objectId
    self.tenantId = tenantId
    self.applicationId = applicationId
    self.keys = keys
    self.secrets = secrets
    self.certificates = certificates
  }

  /// Whether it names an object id; GUIDs compare without case.
  package func belongs(to objectId: String) -> Bool { self.objectId.lowercased() == objectId.lowercased() }

  /// Whether it is the entry of the same principal through the same application as another.
  package func isSame(as other: AccessPolicyEntry) -> Bool {
    belongs(to: other.objectId) && applicationId?.lowercased() == other.applicationId?.lowercased()
  }

  /// The operations that the permission lists allow; `all` allows every one of its kind but purge.
  package var granted: OperationSet {
    var granted = OperationSet()
    for kind in VaultObjectKind.allCases {
      for permission in self[kind] {
        granted = granted.union(DataOperationTable.granted(by: permission, on: kind))
      }
    }
    return granted
  }

  package subscript(kind: VaultObjectKind) -> [String] {
    get {
      switch kind {
      case .keys: keys
      case .secrets: secrets
      case .certificates: certificates
      }
    }
    set {
      switch kind {
      case .keys: keys = newValue
      case .secrets: secrets = newValue
      case .certificates: certificates = newValue
      }
    }
  }
}
