import ScenarioYAML
import SourceDiagnostics

/// Reading text into a tree with a place on every node.
enum DocumentBenchmark {
  static func run() -> (documents: Double, megabytes: Double) {
    let copies = 200
    let text = Array(repeating: SeedMatrix.text, count: copies).joined(separator: "---\n")
    let file = SourceFile(path: "benchmark.yaml", text: text)
    let documents = Stopwatch.perSecond(units: Double(copies)) { keep(YAMLReader.read(file, number: 0)) }
    return (documents, documents / Double(copies) * Double(file.bytes.count) / 1e6)
  }
}
