/// The words with which an audit event names the status of an answer.
package struct AuditResultRow: Sendable {
  package let httpStatusCode: Int
  package let signature: String
  package let confidence: Confidence
  package let source: Source
}

package enum AuditResultTable {
  private static let logging = Source.keyVaultDocs("general/logging.md")
  private static let queries = Source.keyVaultDocs("general/monitor-key-vault.md")

  /// Records of a vault that a security product shows in its manual.
  private static let records = Source("https://github.com/SEKOIA-IO/documentation")

  package static let rows: [AuditResultRow] = [
    AuditResultRow(httpStatusCode: 200, signature: "OK", confidence: .documented, source: logging),
    AuditResultRow(httpStatusCode: 403, signature: "Forbidden", confidence: .documented, source: queries),
    AuditResultRow(httpStatusCode: 404, signature: "Not Found", confidence: .observed, source: records),
  ]

  /// The words for a status; nil where no source shows them.
  package static func signature(of httpStatusCode: Int) -> String? {
    rows.first { $0.httpStatusCode == httpStatusCode }?.signature
  }
}
