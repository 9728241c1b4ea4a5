import AzureModel
import AzureSimulator
import ScenarioLanguage

/// Whether the readings of the sources are those that were expected.
extension Judge {
  /// An open answer always has a reading that succeeds; each that fails is refused where a stage is open.
  func between(_ readings: [ReadingPattern]) -> Judgement {
    let refusals = outcome.openRefusals
    for reading in readings where reading.answer == .fails && !refusals.contains(where: { fits($0, reading.cause) }) {
      let wanted = [reading.cause.rule?.content.name, reading.cause.stage?.content.rawValue].compactMap { $0 }.first
      return .broken(
        mismatch(
          "in no reading of the sources it is refused there", "a refusal by `\(wanted ?? "something")`",
          refusals.map { "a refusal by `\($0.rule?.id.name ?? $0.stage.rawValue)`" }.joined(separator: ", "),
          reading.span))
    }
    return .held
  }

  private func fits(_ refusal: Outcome.OpenRefusal, _ cause: CausePattern) -> Bool {
    (cause.stage.map { $0.content == refusal.stage } ?? true)
      && (cause.rule.map { $0.content == refusal.rule?.id } ?? true)
  }
}
