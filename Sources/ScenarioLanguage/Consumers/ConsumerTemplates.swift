import AzureModel

/// The templates of everything that reads vaults, one for each row of `ConsumerResourceTable`.
enum ConsumerTemplates {
  static let all: [ConsumerTemplate] = web + containers + encrypted + compute + integration + edge
}
