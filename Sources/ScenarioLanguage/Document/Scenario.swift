import AzureModel
import SourceDiagnostics

/// One scenario after reading: typed, with its cells, and without a word about how it turns out.
package struct Scenario: Sendable {
  package let title: String
  package let titleSpan: SourceSpan
  package let about: String?
  package let sources: [String]
  package let tags: [String]

  /// Why it is not run, or nil when it is.
  package let skip: String?
  package let matrix: Matrix

  /// For each cell, the date of the rules and what the world assumes.
  package let settings: [CellSettings]

  /// `given` first, then `steps`.
  package let steps: [ScenarioStep]

  /// What holds from the end of `given`, or a step, to the end, or a step, at every instant.
  package let throughout: [ScenarioStatement]

  /// What holds behind the last step.
  package let then: [ScenarioStatement]
}

/// What holds in one cell from the beginning.
package struct CellSettings: Hashable, Sendable {
  package let asOf: Day
  package let defaults: WorldDefaults
}

/// One step and what it is in each cell.
package struct ScenarioStep: Sendable {
  package enum Section: String, Hashable, Sendable {
    case given, steps
  }

  package let section: Section
  package let verb: String
  package let verbSpan: SourceSpan
  package let id: String?

  /// The different forms the step takes as axes vary.
  package let calls: [StepCall]

  /// For each cell the form it takes there; nil where it does not run.
  package let callOfCell: [Int?]

  /// The different expectations.
  package let expectations: [Expectation]

  /// For each cell its expectation; nil where nothing is expected in particular.
  package let expectationOfCell: [Int?]

  /// Whether the step has an `expect` at all, so that a cell without an entry is not asserted there.
  package let hasExpectations: Bool
}

/// One form of a step: what is asked, by whom, from where.
package struct StepCall: Sendable {
  package let declaration: StepDeclaration
  package let actor: Actor
  package let origin: NetworkOrigin
  package let client: ClientTool
  package let apiVersion: Day?

  /// Whether the caller waits until a long operation is done.
  package let waits: Bool

  /// How it is tried again; nil where it is tried once.
  package let retry: Retry?
  let arguments: [String: Argument]

  /// What it asks, once every reference has its value; or the reference that has none yet.
  package func request(in world: World, at instant: Instant) -> Request {
    var resolver = ArgumentResolver(world: world, instant: instant)
    let resolved = resolver.resolve(arguments)
    let stimulus =
      resolver.missing.map { Stimulus.valueNotYetKnown(expression: $0) } ?? declaration.stimulus(Arguments(resolved))
    return Request(stimulus, as: actor, from: origin, via: client, apiVersion: apiVersion, waits: waits)
  }
}
