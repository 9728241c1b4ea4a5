/// Times a piece of work: repeated until the clock can be trusted, the best of several runs.
enum Stopwatch {
  /// How many units of work are done in a second.
  ///
  /// - Parameter units: How many units one call of `work` does.
  static func perSecond(units: Double, _ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    work()
    var best = 0.0
    for _ in 0..<5 {
      var calls = 0.0
      let start = clock.now
      var spent = Duration.zero
      repeat {
        work()
        calls += 1
        spent = clock.now - start
      } while spent < .milliseconds(200)
      let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
      best = max(best, calls * units / seconds)
    }
    return best
  }
}

/// Keeps the optimiser from dropping work whose result nobody uses.
@inline(never)
func keep<Value>(_ value: Value) {}
