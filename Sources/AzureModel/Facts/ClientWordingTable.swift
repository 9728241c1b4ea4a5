/// What a client says of its own instead of a vault's text.
package struct ClientWordingRow: Sendable {
  package let client: ClientTool
  package let validity: Validity

  /// The text, with `{reason}` for the name of the status.
  package let template: String
  package let confidence: Confidence
  package let sources: [Source]
}

/// Clients that hide the text of a vault behind one of their own; all others pass it on.
package enum ClientWordingTable {
  private static let generated = "Operation returned an invalid status code '{reason}'"

  package static let rows: [ClientWordingRow] = [
    // Seen from July 2019 to November 2020; that it held to the end of that year is an assumption.
    ClientWordingRow(
      client: .powerShell, validity: Validity(until: Day("2021-01-01")), template: generated, confidence: .observed,
      sources: [
        .issue("MicrosoftDocs/azure-docs", 35599), .issue("MicrosoftDocs/azure-docs", 59310),
        .issue("MicrosoftDocs/azure-docs", 65571),
      ]),
    ClientWordingRow(
      client: .keyVaultLibrary, validity: .always, template: generated, confidence: .observed,
      sources: [.issue("MicrosoftDocs/azure-docs", 66041), .issue("Azure/azure-sdk-for-net", 13808)]),
  ]

  /// The row of a client on a day; nil where the client passes on what the vault says.
  package static func row(_ client: ClientTool, asOf day: Day) -> ClientWordingRow? {
    rows.first { $0.client == client && $0.validity.contains(day) }
  }

  /// The names that .NET gives to the statuses of a vault.
  package static let reasons: [Int: String] = [
    400: "BadRequest", 401: "Unauthorized", 403: "Forbidden", 404: "NotFound", 409: "Conflict",
  ]
}
