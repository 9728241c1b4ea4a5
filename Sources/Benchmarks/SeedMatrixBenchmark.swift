import ScenarioLanguage
import ScenarioRunner
import SourceDiagnostics

/// The seed matrix from text to verdicts, and the part of it that is playing.
enum SeedMatrixBenchmark {
  static func run() -> (cells: Double, played: Double) {
    let file = SourceFile(path: "benchmark.yaml", text: SeedMatrix.text)
    let runner = Runner()
    let whole = Stopwatch.perSecond(units: SeedMatrix.cells) { keep(runner.run([file])) }
    let reading = Stopwatch.perSecond(units: SeedMatrix.cells) { keep(ScenarioFile.read(file, number: 0)) }
    // Time is the inverse of speed: what the whole takes beyond reading is playing.
    return (whole, 1 / max(1e-12, 1 / whole - 1 / reading))
  }
}
