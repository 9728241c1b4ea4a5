/// What a call to a vault carries for a token.
package enum CallToken: Hashable, Sendable {
  /// One of the caller's tenant for Key Vault, not expired.
  case good

  /// None at all.
  case missing
  case expired

  /// One that was asked for something else, named by its audience.
  case audience(String)

  /// The token of an audience as a client asks for it; that of Key Vault is good.
  package static func of(audience: String) -> CallToken {
    var resource = audience.lowercased()
    if resource.hasSuffix("/.default") { resource.removeLast("/.default".count) }
    while resource.hasSuffix("/") { resource.removeLast() }
    return resource == keyVaultAudience ? .good : .audience(audience)
  }

  /// The audience that a vault of the public cloud takes.
  package static let keyVaultAudience = "https://vault.azure.net"
}
