/// The gates of a request: a closed list, the same words in scenarios and in reports.
package enum Stage: String, Hashable, Sendable, CaseIterable {
  case validation
  case token
  case authorization
  case linkedAuthorization = "linked-authorization"
  case azurePolicy = "azure-policy"
  case conflict
  case limit
  case provider
  case nameResolution = "name-resolution"
  case connection
  case network
  case existence
  case objectState = "object-state"
  case throttling
  case identityChoice = "identity-choice"
  case consumer
}

/// Where a decision is made, and through which gates it goes, in order.
package enum Plane: UInt8, Hashable, Sendable, CaseIterable {
  /// Calls to Azure Resource Manager.
  case control

  /// Calls to the vault itself, in the order in which the vault asks (network before permission).
  case data

  /// What the calling service does before and after it reads the vault.
  case consumer

  package var stages: [Stage] {
    switch self {
    case .control:
      [.validation, .token, .authorization, .linkedAuthorization, .azurePolicy, .conflict, .limit, .provider]
    case .data:
      [.nameResolution, .connection, .network, .token, .authorization, .existence, .objectState, .throttling]
    case .consumer:
      [.identityChoice, .consumer]
    }
  }

  package var name: String {
    switch self {
    case .control: "control plane"
    case .data: "data plane"
    case .consumer: "consumer"
    }
  }
}
