import AzureModel
import AzureSimulator
import ScenarioLanguage
import Synchronization

/// The simulations that cells begin with, made once for all scenarios of a run that assume the same.
final class Beginnings: Sendable {
  private let book: RuleBook
  private let known = Mutex<[CellSettings: Simulation]>([:])

  init(_ book: RuleBook) {
    self.book = book
  }

  /// Simulated Azure before anything is built, on the day and with the defaults of a cell.
  func simulation(_ settings: CellSettings) -> Simulation {
    known.withLock { known in
      if let simulation = known[settings] { return simulation }
      let simulation = Simulation(book: book.dated(settings.asOf), defaults: settings.defaults)
      known[settings] = simulation
      return simulation
    }
  }
}
