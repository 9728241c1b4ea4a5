/// The id of a scope taken apart: subscription, resource group, resource, object.
package struct ScopePath: Hashable, Sendable {
  /// As it was written, without a slash at its end.
  package let text: String
  private let parts: [Substring]
  private let folded: [String]

  /// Reads an id such as `/subscriptions/…/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv`; nil for text that
  /// does not begin with a slash.
  package init?(_ id: some StringProtocol) {
    guard id.hasPrefix("/") else { return nil }
    let parts = id.split(separator: "/").map { Substring($0) }
    text = "/" + parts.joined(separator: "/")
    self.parts = parts
    folded = parts.map { $0.lowercased() }
  }

  package static func == (lhs: ScopePath, rhs: ScopePath) -> Bool { lhs.folded == rhs.folded }

  package func hash(into hasher: inout Hasher) { hasher.combine(folded) }

  package var isRoot: Bool { parts.isEmpty }

  /// The name of the management group, where it is one.
  package var managementGroup: String? {
    folded.count == 4 && folded[0] == "providers" && folded[1] == "microsoft.management" ? String(parts[3]) : nil
  }

  package var subscriptionId: String? {
    folded.count >= 2 && folded[0] == "subscriptions" ? folded[1] : nil
  }

  package var resourceGroup: String? {
    folded.count >= 4 && folded[0] == "subscriptions" && folded[2] == "resourcegroups" ? String(parts[3]) : nil
  }

  /// The name of the vault at or below which it lies.
  package var vault: String? {
    guard folded.count >= 8, folded[5] == "microsoft.keyvault", folded[6] == "vaults" else { return nil }
    return String(parts[7])
  }

  /// The object of a vault, where it is one.
  package var object: (kind: VaultObjectKind, name: String)? {
    guard vault != nil, folded.count == 10, let kind = VaultObjectKind(rawValue: folded[8]) else { return nil }
    return (kind, String(parts[9]))
  }

  /// The scope right above, as the hierarchy below a subscription has it; nil for a subscription, a management group
  /// and the root.
  package var parent: ScopePath? {
    guard subscriptionId != nil else { return nil }
    switch parts.count {
    case ...2: return nil
    case 3...4: return ScopePath("/" + parts.prefix(2).joined(separator: "/"))
    case 5...8: return ScopePath("/" + parts.prefix(resourceGroup == nil ? 2 : 4).joined(separator: "/"))
    default: return ScopePath("/" + parts.dropLast(2).joined(separator: "/"))
    }
  }

  package var kind: Scope.Kind {
    if isRoot { return .root }
    if managementGroup != nil { return .managementGroup }
    if object != nil { return .object }
    switch parts.count {
    case ...2: return .subscription
    case 3...4: return .resourceGroup
    default: return .resource
    }
  }

  /// Whether it lies at or below another.
  package func isWithin(_ other: ScopePath) -> Bool {
    folded.count >= other.folded.count && folded.starts(with: other.folded)
  }
}
