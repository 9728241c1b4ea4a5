import AzureModel
import AzureSimulator
import ScenarioLanguage
import SourceDiagnostics

/// What is surely possible and what is surely not; what may be either is neither.
extension Judge {
  func can(_ span: SourceSpan) -> Judgement {
    switch outcome.answer {
    case .granted: .held
    case .refused: .broken(mismatch("it cannot be done, Azure would refuse", "can", failureTitle, span))
    case .race(let earliest, let latest):
      .broken(mismatch("\(window(earliest, latest)) it may fail", "can", raceTitle, span))
    case .undetermined: open("can", span)
    }
  }

  func cannot(_ pattern: FailurePattern, _ span: SourceSpan) -> Judgement {
    switch outcome.answer {
    case .granted: .broken(mismatch("it can be done, Azure would let it through", "cannot", "success", span))
    case .refused: matches(pattern)
    case .race(let earliest, let latest):
      .broken(mismatch("\(window(earliest, latest)) it may succeed", "cannot", raceTitle, span))
    case .undetermined: open("cannot", span)
    }
  }

  private func window(_ earliest: Instant, _ latest: Instant) -> String {
    latest == .never
      ? "from \(Delay(seconds: earliest.seconds)) on, with no documented end,"
      : "from \(Delay(seconds: earliest.seconds)) to \(Delay(seconds: latest.seconds))"
  }
}
