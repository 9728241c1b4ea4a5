/// Which version of a secret a service works with.
extension World {
  /// The address, with its version, of the secret that a service works with; nil while nobody can say which it is.
  ///
  /// An address with a version stays at it. Without one the newest version of the last read is used, and a newer one from
  /// some moment within the interval of refreshing on. That the service can still read it then is taken for granted.
  ///
  /// - Parameters:
  ///   - reference: The address as it was written.
  ///   - readAt: When it was last read by a write or by hand.
  ///   - interval: How long the service takes to notice a newer version by itself, at the most.
  ///   - instant: When it is asked.
  package func secretInUse(
    _ reference: String, readAt: Instant, refreshedWithin interval: Delay, at instant: Instant
  ) -> String? {
    guard let address = VaultObjectURI(reference), let vault = vaultInAnyState(address.vault),
      let secret = object(address.kind, address.name, in: vault), let newest = secret.versions.last
    else { return nil }
    if address.version != nil { return address.description }
    let made = secret.newestMadeAt
    guard made <= readAt || made + interval <= instant else { return nil }
    return VaultObjectURI(vault: address.vault, kind: address.kind, name: address.name, version: newest).description
  }
}
