import AzureModel

extension StepDeclaration {
  /// `deploy…` and `update…` for everything that reads vaults, one pair for each row of its table.
  static let consumers: [StepDeclaration] = ConsumerTemplates.all.flatMap { template -> [StepDeclaration] in
    guard let row = ConsumerResourceTable.row(template.kind) else { return [] }
    let shape = ConsumerShape.shape(template)
    let reads = row.consumers.compactMap { ConsumerTable.row($0)?.use }.joined(separator: ", ")
    return [
      StepDeclaration(
        "deploy\(row.noun)", .control, "Creates a \(row.title), or replaces it whole; it reads: \(reads).",
        shape: shape, declares: template.kind, example: example("deploy\(row.noun)", template), source: row.source
      ) { .putConsumer(ConsumerShape.settings($0, template)) },
      StepDeclaration(
        "update\(row.noun)", .control, "Changes the settings of a \(row.title) that are given; it reads: \(reads).",
        shape: shape, example: example("update\(row.noun)", template), source: row.source
      ) { .patchConsumer(ConsumerShape.settings($0, template)) },
    ]
  }

  private static func example(_ verb: String, _ template: ConsumerTemplate) -> String {
    "\(verb): { name: \(template.kind.rawValue.lowercased()), identity: { type: SystemAssigned } }"
  }
}
