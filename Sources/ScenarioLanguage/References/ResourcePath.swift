import AzureModel

/// Reads the names in resource ids, so that what stands in a template may be pasted.
enum ResourcePath {
  /// The name of a resource of a kind in `/subscriptions/…/providers/{type}/{name}`; nil for anything else.
  static func name(of kind: ResourceKind, in id: String) -> String? {
    guard let type = kind.resourceType, id.hasPrefix("/") else { return nil }
    return segment(after: type, in: id)
  }

  /// `network/subnet` from itself or from the id of a subnet; nil for anything else.
  static func subnet(in text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty { return text }
    guard let network = segment(after: "Microsoft.Network/virtualNetworks", in: text),
      let subnet = segment(after: "subnets", in: text)
    else { return nil }
    return "\(network)/\(subnet)"
  }

  /// The name behind a resource type in an id.
  static func segment(after marker: String, in id: String) -> String? {
    let wanted = marker.lowercased().split(separator: "/")
    let parts = id.split(separator: "/")
    let folded = parts.map { $0.lowercased() }
    for start in parts.indices where start + wanted.count < parts.count {
      if folded[start..<(start + wanted.count)].elementsEqual(wanted.map(String.init)) {
        return String(parts[start + wanted.count])
      }
    }
    return nil
  }
}
