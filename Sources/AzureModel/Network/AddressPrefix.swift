/// What a security rule or a route speaks of: everything, a range of addresses, or a service tag.
package enum AddressPrefix: Hashable, Sendable, CustomStringConvertible {
  case any
  case range(AddressRange)

  /// A tag such as `AzureKeyVault` or `AzureKeyVault.WestEurope`, as written.
  case tag(String)

  /// Reads `*`, `10.0.0.0/8` or the name of a tag; nil for text that is none of them.
  package init?(_ text: some StringProtocol) {
    if text == "*" {
      self = .any
    } else if let range = AddressRange(text) {
      self = range.prefixLength == 0 ? .any : .range(range)
    } else if text.first?.isLetter == true, text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." }) {
      self = .tag(String(text))
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .any: "*"
    case .range(let range): range.description
    case .tag(let name): name
    }
  }
}

/// Where traffic goes, as far as prefixes can tell.
package enum TrafficDestination: Hashable, Sendable {
  /// The public endpoint of a vault in a region; its addresses are not known.
  case keyVault(region: String)

  /// Where tokens are issued; its addresses are not known.
  case entra

  /// A private address in a virtual network, or in one that is connected with it.
  case privateAddress(IPv4Address)

  /// Service tags that contain the destination, without their regions.
  private var tags: [String] {
    switch self {
    case .keyVault: ["internet", "azurekeyvault", "azurecloud"]
    case .entra: ["internet", "azureactivedirectory", "azurecloud"]
    case .privateAddress: ["virtualnetwork"]
    }
  }
}

extension AddressPrefix {
  /// Whether it contains a destination; nil where a range of public addresses may or may not hold it.
  package func contains(_ destination: TrafficDestination) -> Bool? {
    switch (self, destination) {
    case (.any, _): true
    case (.tag(let name), _): destination.isIn(tag: name)
    case (.range(let range), .privateAddress(let address)): range.contains(address)
    case (.range(let range), _): range.isPrivate ? false : nil
    }
  }

  /// Whether it contains the public addresses of a service, given by its tag; nil for a range of public addresses.
  package func contains(service tag: String) -> Bool? {
    switch self {
    case .any: true
    case .tag(let name):
      // The tag of one region holds only a part of the service.
      switch name.lowercased() {
      case tag.lowercased(), "internet", "azurecloud": true
      case let region where region.hasPrefix(tag.lowercased() + "."): nil
      default: false
      }
    case .range(let range): range.isPrivate ? false : nil
    }
  }

  /// Whether it contains a source in a virtual network, given by the range of its subnet.
  package func contains(sourceIn subnet: AddressRange) -> Bool? {
    switch self {
    case .any: true
    case .tag(let name): name.lowercased() == "virtualnetwork"
    case .range(let range):
      range.contains(subnet) ? true : range.overlaps(subnet) ? nil : false
    }
  }

  /// Tags are wider than any range that is written out, except everything.
  package var specificity: Int {
    switch self {
    case .any: 0
    case .tag(let name): name.contains(".") ? 2 : 1
    case .range(let range): 2 + range.prefixLength
    }
  }
}

extension TrafficDestination {
  fileprivate func isIn(tag: String) -> Bool {
    let parts = tag.lowercased().split(separator: ".", maxSplits: 1).map(String.init)
    guard let name = parts.first, tags.contains(name) else { return false }
    guard parts.count == 2 else { return true }
    guard case .keyVault(let region) = self else { return false }
    return parts[1] == region.lowercased()
  }
}
