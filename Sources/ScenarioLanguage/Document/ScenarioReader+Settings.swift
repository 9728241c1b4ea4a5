import AzureModel
import SourceDiagnostics

/// Reads `asOf` and `defaults`, either of which may follow an axis.
extension ScenarioReader {
  mutating func readSettings(_ root: Value, _ cells: CellReader) -> [CellSettings] {
    let diagnostics = DiagnosticBox()
    // An axis named `asOf` dates the rules of its cells without another word.
    let axis = cells.axes.first { $0.name == "asOf" }.map { axis in
      Value(.expression(Expression(qualifier: nil, segments: ["asOf"], isOptional: false, span: axis.span)), axis.span)
    }
    if let axis = cells.axes.first(where: { $0.name == "asOf" }), let key = root["asOf"] {
      log.report(
        Diagnostic(
          ScenarioCode.axisName, "`asOf` is an axis and a key of the scenario", at: .init(key.keySpan, "key"),
          secondary: [.init(axis.span, "axis")], help: ["leave one of them out"]))
    }
    let asOf = root["asOf"]?.value ?? axis ?? Value(.null, root.span)
    let defaults = root["defaults"]?.value ?? Value(.null, root.span)
    let (results, ofCell) = cells.decode([asOf, defaults], log: diagnostics.report) { values in
      CellSettings(
        asOf: Self.day(values[0], diagnostics.report), defaults: Self.defaults(values[1], diagnostics.report))
    }
    log.report(diagnostics.all)
    let standard = CellSettings(asOf: .ofTheModel, defaults: .standard)
    return ofCell.map { $0.map { results[$0] } ?? standard }
  }

  private static func day(_ value: Value, _ report: (Diagnostic) -> Void) -> Day {
    if value.isNull { return .ofTheModel }
    if let day = value.scalarText.flatMap({ Day($0) }) { return day }
    report(
      Diagnostic(
        ScenarioCode.wrongType, "`asOf` takes a date, not \(value.scalarText.map { "`\($0)`" } ?? value.title)",
        at: .init(value.span, "no date"), help: ["write the day as text, for instance `asOf: \"2022-01-26\"`"]))
    return .ofTheModel
  }

  static let defaultsShape = ObjectShape([
    FieldDeclaration("tenant", .text, "the tenant, by name or id"),
    FieldDeclaration("subscription", .text, "the subscription, by name or id"),
    FieldDeclaration("resourceGroup", .text, "the resource group"),
    FieldDeclaration("location", .region, "the region of everything that names none"),
    FieldDeclaration("clockStart", .moment, "when the clock starts", unlessSaid: "when the day of the rules begins"),
  ])

  private static func defaults(_ value: Value, _ report: @escaping (Diagnostic) -> Void) -> WorldDefaults {
    var defaults = WorldDefaults.standard
    guard !value.isNull else { return defaults }
    let decoder = ArgumentDecoder(environment: NameEnvironment(), log: report)
    guard case .object(let fields)? = decoder.object(value, defaultsShape, in: "`defaults`") else { return defaults }
    let arguments = Arguments(fields)
    defaults.tenant = arguments.text("tenant") ?? defaults.tenant
    defaults.subscription = arguments.text("subscription") ?? defaults.subscription
    defaults.resourceGroup = arguments.text("resourceGroup") ?? defaults.resourceGroup
    defaults.location = arguments.text("location") ?? defaults.location
    defaults.clockStart = arguments.moment("clockStart")
    return defaults
  }
}

/// A place to report to from closures that cannot change the reader.
final class DiagnosticBox {
  private var log = DiagnosticLog()

  var all: [Diagnostic] { log.diagnostics }

  var isFull: Bool { log.isFull }

  func report(_ diagnostic: Diagnostic) { log.report(diagnostic) }
}
