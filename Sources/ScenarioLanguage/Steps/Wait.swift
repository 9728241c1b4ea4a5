extension StepDeclaration {
  static let wait = StepDeclaration(
    "wait", .neither, "Lets simulated time pass.",
    shape: ObjectShape(
      [FieldDeclaration("for", .delay, "how long, for instance `10m`", isRequired: true)], short: "for"),
    example: "wait: 10m"
  ) { .wait($0.delay("for") ?? .zero) }
}
