import AzureModel

extension Simulation {
  /// The instants strictly between two others at which a propagation window opens or closes, in order, each once.
  ///
  /// Between two neighbours of them nothing that is asked without a change in between is answered differently.
  package func boundaries(after start: Instant, upTo end: Instant) -> [Instant] {
    index.boundaries.filter { $0 > start && $0 < end }
  }
}
