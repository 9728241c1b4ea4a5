/// The permanent name of one answer that Azure gives, for instance `key-vault.forbidden-by-firewall`.
package struct ErrorID: Hashable, Sendable {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }
}

/// One answer: its status, codes and text as observed.
///
/// What no source shows is nil and stays unknown: an expectation about it is undetermined, never held.
package struct ErrorRow: Sendable {
  package let id: ErrorID

  /// How the failure shows: an HTTP answer, or no answer at all.
  package let kind: FailureKind
  package let status: Int?
  package let code: String?

  /// nil where unknown; empty where it is known that there is none.
  package let innerCode: String?

  /// The text with `{placeholders}`; nil where unknown.
  package let template: String?
  package let confidence: Confidence
  package let sources: [Source]

  /// The days on which Azure words it so.
  package let validity: Validity

  package init(
    _ id: String, kind: FailureKind = .http, status: Int?, code: String?, innerCode: String? = "", _ template: String?,
    confidence: Confidence, sources: [Source], validity: Validity = .always
  ) {
    self.id = ErrorID(id)
    self.kind = kind
    self.status = status
    self.code = code
    self.innerCode = innerCode
    self.template = template
    self.confidence = confidence
    self.sources = sources
    self.validity = validity
  }
}

/// How a failure reaches the caller.
package enum FailureKind: String, Hashable, Sendable, CaseIterable {
  /// An HTTP answer with a status.
  case http

  /// No answer within the client's patience.
  case timeout

  /// The connection was refused or cut.
  case connection

  /// The host name did not resolve.
  case nameResolution
}
