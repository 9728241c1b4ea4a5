/// Who reads a vault from behind which firewall: what was played, cell by cell.
package struct ConsumerGridReport: Sendable {
  /// The date of the rules.
  package let asOf: String
  package let axes: [String]
  package let services: [Service]

  /// One way in which a service reads a vault.
  package struct Service: Sendable {
    package let id: String
    package let name: String

    /// What it reads the vault for.
    package let use: String
    package let confidence: String

    /// What sources leave open.
    package let doubts: [String]
    package let sources: [String]
    package let cells: [Cell]

    /// Service and use in one line.
    package var title: String { "\(name): \(use)" }
  }

  /// One combination of the axes.
  package struct Cell: Sendable {
    /// The value of each axis.
    package let choices: [String]
    package let answer: OutcomeReport.Answer

    /// The stage that refused or is open.
    package let stage: String?

    /// The rule that decides: what refused, what is open, or what let the call pass the firewall.
    package let rule: String?
    package let reason: String
    package let confidence: String
    package let sources: [String]
  }
}
