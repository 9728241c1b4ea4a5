/// One small text for each mistake and each notation that is linted.
enum YAMLExamples {
  static let all = refused + lines + scalars + flows + lints
}
