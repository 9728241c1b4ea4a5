import AzureModel

/// Whether an action would be allowed at a scope: goes through validation, token and authorization, and writes nothing.
///
/// Existence is left apart: what is not there yet is asked about where it would lie.
struct ControlPlaneQuestion: ControlPlaneOperation {
  let operation: ControlOperation
  let scope: ScopeName

  var action: ControlOperation? { operation }

  func resourceID(in world: World) -> String { scope.resourceID(in: world) }

  func apply(to state: inout SimulationState) {}
}

extension ControlPlaneRequest {
  /// The stages that only a write goes through are not asked.
  var isQuestion: Bool { if case .ask = request.stimulus { true } else { false } }
}
