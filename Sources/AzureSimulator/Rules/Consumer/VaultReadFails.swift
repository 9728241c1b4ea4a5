import AzureModel

/// A service that cannot read the vault fails with its own words, whatever the cause.
struct VaultReadFails: ConsumerRule {
  static let id = RuleID("consumer.vault-read")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    switch request.read?.decision.answer {
    case .granted, .none: .abstains
    case .refused: .refuses
    case .undetermined: .undetermined
    }
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("could not read", request.use.reference)]
      + (request.consumer.denial.hiddenAs.map { [Evidence("what is seen", $0)] } ?? [])
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    let denial = request.consumer.denial
    if denial.showsVaultAnswer, let read = request.read?.decision, let stage = read.firstRefusal {
      return read.failure(of: stage)
    }
    return request.failure(request.use.isLater ? denial.later : denial.atDeployment, in: view)
  }
}
