/// A service that the firewall of a vault lets past with bypass AzureServices, in one scenario of its own.
///
/// The published list says of itself that it is not complete, so products whose own pages rely on the bypass are rows
/// as well, and so is what sources say is not trusted.
package struct TrustedServiceRow: Sendable {
  /// What a row says about the service.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    /// On the list.
    case listed

    /// Not on the list; the product's own pages rely on the bypass.
    case behavesAsTrusted = "behaves as trusted"

    /// Stated or observed to be kept out.
    case notTrusted = "not trusted"

    /// Between a time when it was kept out and one when it is on the list.
    case notSettled = "not settled"
  }

  package let service: String
  package let scenario: String

  /// The consumers that call in this scenario; empty where the model has none.
  package let consumers: [ConsumerID]

  /// The forms of identity that pass; nil where no source narrows it.
  package let identityForms: [IdentityForm]?
  package let standing: Standing
  package let confidence: Confidence
  package let source: Source

  /// The days on which the row holds.
  package let validity: Validity

  init(
    _ service: String, _ scenario: String, covers consumers: [String] = [], with identityForms: [IdentityForm]? = nil,
    _ standing: Standing = .listed, confidence: Confidence = .documented, source: Source? = nil,
    validity: Validity = .always
  ) {
    self.service = service
    self.scenario = scenario
    self.consumers = consumers.map { ConsumerID($0) }
    self.identityForms = identityForms
    self.standing = standing
    self.confidence = confidence
    self.source = source ?? ConsumerTable.trustedServices
    self.validity = validity
  }
}

/// Whether the bypass covers a consumer with a form of identity.
package enum ServiceTrust: Hashable, Sendable {
  case trusted
  case notTrusted

  /// No source settles it.
  case notSettled
}

package enum TrustedServiceTable {
  package static let rows: [TrustedServiceRow] = listed + beyondTheList

  /// The rows of a consumer on a day.
  package static func rows(of consumer: ConsumerID, asOf day: Day) -> [TrustedServiceRow] {
    (byConsumer[consumer] ?? []).filter { $0.validity.contains(day) }
  }

  /// Whether the bypass lets a consumer in with this form of identity on a day; what no row names is not trusted.
  package static func trust(_ consumer: ConsumerID, with form: IdentityForm, asOf day: Day) -> ServiceTrust {
    var trust = ServiceTrust.notTrusted
    for row in rows(of: consumer, asOf: day) where row.identityForms?.contains(form) ?? true {
      switch row.standing {
      case .notTrusted: return .notTrusted
      case .notSettled: trust = .notSettled
      case .listed, .behavesAsTrusted: if trust != .notSettled { trust = .trusted }
      }
    }
    return trust
  }

  private static let byConsumer: [ConsumerID: [TrustedServiceRow]] = {
    var table: [ConsumerID: [TrustedServiceRow]] = [:]
    for row in rows { for consumer in row.consumers { table[consumer, default: []].append(row) } }
    return table
  }()
}
