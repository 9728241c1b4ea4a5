import AzureModel

/// Times on the clock of a scenario.
enum ScenarioClock {
  static func text(_ seconds: Int) -> String { Delay(seconds: seconds).description }
}
