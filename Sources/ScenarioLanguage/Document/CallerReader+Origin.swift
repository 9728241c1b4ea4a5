import AzureModel
import SourceDiagnostics

/// Reads from where a call is made.
extension CallerReader {
  /// The places that are words of their own.
  private static let places: [String: NetworkOrigin] = [
    "internet": .internet, "cloudShell": .cloudShell, "browser": .browser(on: .internet),
  ]

  /// A word, an IPv4 address, a subnet, an on-premises network, or a map that says more of an instance; the internet
  /// where nothing is written.
  func origin(_ value: Value) -> NetworkOrigin? {
    if value.isNull { return .internet }
    if case .map = value.kind { return detailedOrigin(value) }
    guard let text = value.scalarText else { return badOrigin(value) }
    if let place = Self.places[text] { return place }
    if let address = IPv4Address(text) { return .address(address) }
    if let path = ResourcePath.subnet(in: text) {
      environment.check(subnet: path, at: value, log)
      return .subnet(path)
    }
    let name = ResourceName(.onPremisesNetwork, text)
    guard environment.candidates(text).contains(where: { $0.name == name }) else { return badOrigin(value) }
    environment.check(name, at: value, log)
    return .onPremises(text)
  }

  /// The map that says more of a place.
  static let originShape = ObjectShape(
    [
      FieldDeclaration("subnet", .subnet, "the subnet in which the instance lies"),
      FieldDeclaration("cloudShell", .subnet, "the subnet into which Cloud Shell is deployed"),
      FieldDeclaration("connection", .reference(.keptConnection), "the connection that was opened before"),
      FieldDeclaration("onPremises", .reference(.onPremisesNetwork), "the network outside Azure"),
      FieldDeclaration("browser", .ignored, "the machine on which the operator's browser runs, written like `from`"),
      FieldDeclaration("publicIPAddress", .reference(.publicIPAddress), "the instance's own public address"),
      FieldDeclaration(
        "loadBalancer", .reference(.publicIPAddress), "the public address of a load balancer with outbound rules"),
      FieldDeclaration(
        "dns", .choice(["network", "azure"]), "whether it asks the servers of its network or the resolver of Azure"),
    ], oneOf: ["subnet", "cloudShell", "onPremises", "connection", "browser"])

  private func detailedOrigin(_ value: Value) -> NetworkOrigin? {
    if let machine = value["browser"]?.value, value.entries.count == 1 {
      return origin(machine).map { .browser(on: $0) }
    }
    for entry in value.entries where entry.value.isOpen {
      log(
        Diagnostic(
          ScenarioCode.wrongType, "a place to call from is told by name, not by \(entry.value.title)",
          at: .init(entry.value.span, entry.value.title),
          help: ["write for instance `from: { subnet: vnet/snet, publicIPAddress: pip }`"]))
      return nil
    }
    let decoder = ArgumentDecoder(environment: environment, log: log)
    guard case .object(let fields)? = decoder.object(value, Self.originShape, in: "`from`") else { return nil }
    let arguments = Arguments(fields)
    if let outside = arguments.text("onPremises") { return .onPremises(outside) }
    if let connection = arguments.text("connection") { return .connection(connection) }
    guard let subnet = arguments.text("subnet") ?? arguments.text("cloudShell") else {
      // Of a browser nothing else can be said; every other lack has been reported.
      return value["browser"] == nil ? nil : badOrigin(value)
    }
    return .instance(
      NetworkOrigin.Instance(
        subnet: subnet, publicIPAddress: arguments.text("publicIPAddress"),
        loadBalancer: arguments.text("loadBalancer"), asksAzureDNS: arguments.text("dns") == "azure"))
  }

  private func badOrigin(_ value: Value) -> NetworkOrigin? {
    let networks = environment.names(of: .onPremisesNetwork)
    log(
      Diagnostic(
        ScenarioCode.wrongType,
        "`from` takes `internet`, an IPv4 address or a subnet, not `\(value.scalarText ?? value.title)`",
        at: .init(value.span, "no place to call from"),
        help: Suggestion.help(for: value.scalarText ?? "", among: Self.places.keys.sorted() + networks),
        notes: [
          "also a place: `cloudShell`, `browser`, an on-premises network, or a map such as `{ subnet: vnet/snet }`"
        ]))
    return nil
  }
}
