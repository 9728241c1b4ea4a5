import AzureModel

extension Simulation {
  /// The instants strictly between two others at which something may change of itself, in order, each once: a
  /// propagation window opens or closes, an alert fires, what was deleted is purged.
  ///
  /// Between two neighbours of them nothing that is asked without a change in between is answered differently.
  package func boundaries(after start: Instant, upTo end: Instant) -> [Instant] {
    let alerts = world.alertRules.ids.flatMap { id in
      let firing = world.alertRules[id].firing(in: world, at: .never)
      return [firing.earliest, firing.latest].compactMap { $0 }
    }
    let instants = windowBoundaries + alerts + world.scheduledPurges.map(\.due)
    return Set(instants.filter { $0 > start && $0 < end }).sorted()
  }
}
