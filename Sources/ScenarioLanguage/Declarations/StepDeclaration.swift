import AzureModel

/// A step of the language: its verb, its fields and what it asks of simulated Azure.
package struct StepDeclaration: Sendable {
  /// Who must be named to do it.
  package enum Plane: Sendable {
    /// Calls to Azure Resource Manager: done as `owner` unless somebody else is named.
    case control

    /// Calls to a vault: somebody has to be named.
    case data

    /// Neither: the clock, the directory.
    case neither
  }

  package let verb: String

  /// What the step does, in one sentence.
  package let summary: String
  package let plane: Plane
  package let shape: ObjectShape

  /// The kind of thing that the step makes, if it makes one.
  package let declares: ResourceKind?

  /// The fields that may hold the name of that thing; the first that is written does.
  package let namedBy: [String]

  /// A step as it may be written.
  package let example: String
  package let source: Source?

  /// What the step asks, from arguments in which every reference has been resolved.
  package let stimulus: @Sendable (Arguments) -> Stimulus

  package init(
    _ verb: String, _ plane: Plane, _ summary: String, shape: ObjectShape, declares: ResourceKind? = nil,
    namedBy: [String] = ["name"], example: String, source: Source? = nil,
    stimulus: @escaping @Sendable (Arguments) -> Stimulus
  ) {
    self.verb = verb
    self.plane = plane
    self.summary = summary
    self.shape = shape
    self.declares = declares
    self.namedBy = namedBy
    self.example = example
    self.source = source
    self.stimulus = stimulus
  }
}

extension StepDeclaration {
  /// Whether it changes what is written and leaves the rest as it is.
  package var leavesRest: Bool { verb.hasPrefix("update") }

  /// The name of what the step makes, where it is written; nil where it is not, or where the step makes nothing.
  func name(in body: Value) -> Value? {
    guard declares != nil else { return nil }
    let inner = shape.hasProperties ? body["properties"]?.value : nil
    for field in namedBy {
      if let name = (body[field] ?? inner?[field])?.value, !name.isNull { return name }
    }
    return shape.shortField.map(namedBy.contains) == true ? body : nil
  }
}
