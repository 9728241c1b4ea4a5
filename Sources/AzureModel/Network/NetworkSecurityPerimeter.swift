/// A network security perimeter around resources that are reached over public addresses.
package struct NetworkSecurityPerimeter: Sendable {
  package typealias ID = AzureModel.ID<NetworkSecurityPerimeter>

  /// How strictly an association is enforced.
  package enum AccessMode: String, Hashable, Sendable, CaseIterable {
    /// Called Transition in the portal.
    case learning = "Learning"
    case enforced = "Enforced"
  }

  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case inbound = "Inbound"
    case outbound = "Outbound"
  }

  package struct AccessRule: Hashable, Sendable {
    package let name: String
    package let direction: Direction

    /// Public addresses that it admits.
    package let addressPrefixes: [AddressRange]

    /// The ids, in lower case, of subscriptions whose managed identities it admits.
    package let subscriptionIds: [String]

    package init(name: String, direction: Direction, addressPrefixes: [AddressRange], subscriptionIds: [String]) {
      self.name = name
      self.direction = direction
      self.addressPrefixes = addressPrefixes
      self.subscriptionIds = subscriptionIds
    }
  }

  /// A set of access rules, for the resources that are associated with it.
  package struct Profile: Hashable, Sendable {
    package let name: String
    package var accessRules: [AccessRule]

    package init(name: String, accessRules: [AccessRule] = []) {
      self.name = name
      self.accessRules = accessRules
    }
  }

  package struct Association: Hashable, Sendable {
    package let name: String

    /// The resource inside, by its id in lower case.
    package let resourceID: String
    package let profile: String
    package let accessMode: AccessMode

    package init(name: String, resourceID: String, profile: String, accessMode: AccessMode) {
      self.name = name
      self.resourceID = resourceID.lowercased()
      self.profile = profile
      self.accessMode = accessMode
    }
  }

  package let name: String
  package var profiles: [Profile]
  package var associations: [Association]

  package init(name: String, profiles: [Profile] = [], associations: [Association] = []) {
    self.name = name
    self.profiles = profiles
    self.associations = associations
  }

  /// The profile that is meant where none is named.
  package static let defaultProfile = "defaultProfile"

  package func association(of resourceID: String) -> Association? {
    associations.first { $0.resourceID == resourceID.lowercased() }
  }

  /// The inbound rules that hold for a resource.
  package func inboundRules(for association: Association) -> [AccessRule] {
    let profile = profiles.first { $0.name.lowercased() == association.profile.lowercased() }
    return (profile?.accessRules ?? []).filter { $0.direction == .inbound }
  }

  /// Adds a profile, in place of one of the same name.
  package mutating func set(_ profile: Profile) {
    replace(profile, in: \.profiles) { $0.name.lowercased() == profile.name.lowercased() }
  }

  /// Adds an association, in place of one of the same name.
  package mutating func set(_ association: Association) {
    replace(association, in: \.associations) { $0.name.lowercased() == association.name.lowercased() }
  }

  private mutating func replace<Item>(
    _ item: Item, in list: WritableKeyPath<Self, [Item]>, where isSame: (Item) -> Bool
  ) {
    if let place = self[keyPath: list].firstIndex(where: isSame) {
      self[keyPath: list][place] = item
    } else {
      self[keyPath: list].append(item)
    }
  }
}
