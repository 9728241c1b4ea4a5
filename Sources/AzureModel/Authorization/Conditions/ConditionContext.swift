/// What a condition is answered for: one action and what is known about its request.
package protocol ConditionContext: Sendable {
  /// The action or data action that is being authorized.
  var action: String { get }

  /// The suboperations of the request, for instance `Blob.List`; empty where the service has none.
  var suboperations: [String] { get }

  /// Whether it is settled that the service honours the operators that ignore case.
  ///
  /// Where it is not, such a comparison is undetermined as soon as letter case decides it.
  var honorsIgnoreCase: Bool { get }

  func value(of attribute: ConditionAttribute) -> ConditionValue
}

extension ConditionContext {
  package var suboperations: [String] { [] }
  package var honorsIgnoreCase: Bool { true }
}

/// What is known about an attribute.
package enum ConditionValue: Hashable, Sendable {
  /// Its values as text; without any, it counts as absent.
  case known([String])

  /// The request has no such attribute.
  case absent

  /// The model does not know whether the request has it, or with which value.
  case unknown
}

/// Whether a condition lets a request pass.
package enum ConditionAnswer: Hashable, Sendable {
  case holds
  case fails

  /// The answer hangs on something that the model does not know or that no source settles.
  case undetermined
}
