/// How much harm an operation can do in the wrong hands, so that what is gained is read in the right order.
///
/// The order is this project's own: what cannot be undone first, then what takes material out of the vault, then what
/// uses it, then what changes it, then what only looks.
package enum OperationRisk: Int, Hashable, Comparable, Sendable, CaseIterable {
  case looks
  case changes
  case uses
  case takesOut
  case destroys

  /// The words of reports.
  package var title: String {
    switch self {
    case .destroys: "destroys for good"
    case .takesOut: "takes secrets or private keys out"
    case .uses: "uses keys"
    case .changes: "changes"
    case .looks: "looks"
    }
  }

  package static func < (lhs: OperationRisk, rhs: OperationRisk) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The risk of an operation, by what its data action is named.
  package init(of operation: DataOperation) { self = Self.table[Int(operation.index)] }

  private static let table = DataOperationTable.rows.map { OperationRisk(dataAction: $0.dataAction) }

  private init(dataAction: String) {
    let verb = dataAction.split(separator: "/").dropFirst(3).first.map(String.init) ?? ""
    switch verb {
    case "purge": self = .destroys
    case "backup", "getSecret", "release": self = .takesOut
    case "decrypt", "sign", "unwrap", "encrypt", "verify", "wrap": self = .uses
    case "read", "readMetadata": self = .looks
    default: self = .changes
    }
  }
}
