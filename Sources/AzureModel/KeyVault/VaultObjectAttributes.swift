/// The attributes of an object's latest version.
package struct VaultObjectAttributes: Hashable, Sendable {
  package var isEnabled: Bool

  /// `nbf`; nil: valid from the beginning.
  package var notBefore: UnixTime?

  /// `exp`; nil: valid for ever.
  package var expires: UnixTime?

  package init(isEnabled: Bool = true, notBefore: UnixTime? = nil, expires: UnixTime? = nil) {
    self.isEnabled = isEnabled
    self.notBefore = notBefore
    self.expires = expires
  }

  /// Whether a moment lies in the validity: from `nbf` on and before `exp`.
  package func isValid(at moment: UnixTime) -> Bool {
    if let notBefore, moment < notBefore { return false }
    if let expires, moment >= expires { return false }
    return true
  }
}
