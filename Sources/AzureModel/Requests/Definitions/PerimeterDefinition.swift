/// A network security perimeter with its profiles and associations.
package struct PerimeterDefinition: Sendable {
  package struct AccessRule: Sendable {
    package let name: String
    package let direction: NetworkSecurityPerimeter.Direction
    package let addressPrefixes: [AddressRange]

    /// The subscriptions, or what lies in them.
    package let subscriptions: [ScopeName]

    package init(
      name: String, direction: NetworkSecurityPerimeter.Direction = .inbound, addressPrefixes: [AddressRange] = [],
      subscriptions: [ScopeName] = []
    ) {
      self.name = name
      self.direction = direction
      self.addressPrefixes = addressPrefixes
      self.subscriptions = subscriptions
    }
  }

  package struct Profile: Sendable {
    package let name: String
    package let accessRules: [AccessRule]

    package init(name: String, accessRules: [AccessRule]) {
      self.name = name
      self.accessRules = accessRules
    }
  }

  package struct Association: Sendable {
    package let name: String

    /// The resource inside.
    package let resource: ResourceName

    /// nil for the profile that is meant where none is named.
    package let profile: String?
    package let accessMode: NetworkSecurityPerimeter.AccessMode

    package init(
      name: String? = nil, resource: ResourceName, profile: String? = nil,
      accessMode: NetworkSecurityPerimeter.AccessMode
    ) {
      self.name = name ?? resource.name
      self.resource = resource
      self.profile = profile
      self.accessMode = accessMode
    }
  }

  package let name: String

  /// nil leaves those of an existing perimeter alone.
  package let profiles: [Profile]?

  /// nil leaves those of an existing perimeter alone.
  package let associations: [Association]?
  package let resourceGroup: String?

  package init(name: String, profiles: [Profile]?, associations: [Association]?, resourceGroup: String? = nil) {
    self.name = name
    self.profiles = profiles
    self.associations = associations
    self.resourceGroup = resourceGroup
  }
}
