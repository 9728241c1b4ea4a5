import AzureModel

/// A certificate whose key lives in a hardware module is of no use where the key has to be carried away.
struct SoftwareKeyNeeded: ConsumerRule {
  static let id = RuleID("consumer.software-key")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.softwareKey), let object = request.objectRead(in: view) else { return .abstains }
    return !object.keyType.isHardware ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("kty", request.objectRead(in: view)?.keyType.rawValue ?? "")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
