/// What becomes visible when a consumer cannot read.
package struct ConsumerDenial: Sendable {
  /// The answer of the write that reads.
  package let atDeployment: ErrorID

  /// What a later read leaves to be seen.
  package let later: ErrorID

  /// The answers to mistakes about the identity that have words of their own; the others get `unknownIdentity`.
  package let identity: [IdentityMistake: ErrorID]

  /// The answer where vault or object are not as the consumer wants them.
  package let unfit: ErrorID

  /// What is seen instead of an error, in a few words; nil where there is one.
  package let hiddenAs: String?

  /// Whether the answer of the vault itself is seen where it refuses, as code of the customer's sees it.
  package let showsVaultAnswer: Bool

  /// Fails in words that no source shows.
  package static let unknownIdentity = ErrorID("service.identity-not-usable")
  package static let unknownUnfit = ErrorID("service.requirement-not-met")

  /// - Parameters:
  ///   - atDeployment: The row of `ErrorTable` for the write.
  ///   - later: The row for a later read; the same unless said.
  ///   - identity: The rows for mistakes about the identity.
  ///   - unfit: The row for a vault or an object that is not as it has to be.
  ///   - hiddenAs: What is seen where no error is shown.
  ///   - showsVaultAnswer: Whether the words of the vault are passed on.
  package init(
    _ atDeployment: String, later: String? = nil, identity: [IdentityMistake: String] = [:], unfit: String? = nil,
    hiddenAs: String? = nil, showsVaultAnswer: Bool = false
  ) {
    self.atDeployment = ErrorID(atDeployment)
    self.later = ErrorID(later ?? atDeployment)
    self.identity = identity.mapValues { ErrorID($0) }
    self.unfit = unfit.map { ErrorID($0) } ?? Self.unknownUnfit
    self.hiddenAs = hiddenAs
    self.showsVaultAnswer = showsVaultAnswer
  }

  /// Every row it names.
  package var errors: [ErrorID] { [atDeployment, later, unfit, Self.unknownIdentity] + identity.values }
}
