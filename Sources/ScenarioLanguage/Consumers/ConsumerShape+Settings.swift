import AzureModel

extension ConsumerShape {
  /// What the arguments of a step send.
  static func settings(_ arguments: Arguments, _ template: ConsumerTemplate) -> ConsumerSettings {
    var settings = ConsumerSettings(ResourceName(template.kind, arguments.required("name")))
    settings.location = arguments.text("location")
    settings.identity = ResourceIdentityShape.definition(arguments)
    settings.defaultIdentity = template.identity.lazy.compactMap { named($0, at: [], in: [arguments]) }.first
    settings.subnet = ([["subnet"]] + template.subnets).lazy.compactMap { text(at: $0[...], in: arguments) }.first
    settings.tier =
      template.dedicated.flatMap { text(at: $0.path[...], in: arguments) == nil ? nil : $0.tier }
      ?? template.tier.lazy.compactMap { text(at: $0[...], in: arguments) }.first
    settings.host = template.host.flatMap { host in
      text(at: host.path[...], in: arguments).map { ResourceName(host.kind, $0) }
    }
    for spot in template.spots {
      guard isSent(spot, in: arguments) else { continue }
      settings.sent.formUnion(spot.consumers)
      for stack in stacks(of: spot.path[...], from: [arguments]) {
        settings.references += references(spot, stack)
      }
    }
    return settings
  }

  /// Whether a step speaks of a spot at all.
  private static func isSent(_ spot: ReferenceSpot, in arguments: Arguments) -> Bool {
    guard let first = spot.path.first else {
      var fields = spot.addressFields
      if case .parts = spot.address { fields.append(wholeAddress) }
      return fields.contains { arguments.has($0) }
    }
    return arguments.has(first.hasSuffix("[]") ? String(first.dropLast(2)) : first)
  }

  /// The maps on the way to each place where a path leads, the step first.
  private static func stacks(of path: ArraySlice<String>, from stack: [Arguments]) -> [[Arguments]] {
    guard let first = path.first, let last = stack.last else { return [stack] }
    let next =
      first.hasSuffix("[]")
      ? last.objects(String(first.dropLast(2))) ?? [] : last.object(first).map { [$0] } ?? []
    return next.flatMap { stacks(of: path.dropFirst(), from: stack + [$0]) }
  }

  private static func references(_ spot: ReferenceSpot, _ stack: [Arguments]) -> [VaultReference] {
    guard let innermost = stack.last, let step = stack.first else { return [] }
    let consumer = spot.consumers[spot.consumer(step, innermost)]
    let identity = spot.identity.lazy.compactMap { named($0, at: spot.path, in: stack) }.first
    let federatedClientId = spot.federation.flatMap { value(at: $0, from: spot.path, stack) }
    func reference(_ label: String?, _ address: String) -> VaultReference {
      VaultReference(
        consumer: consumer, label: label ?? address, address: address, identity: identity,
        federatedClientId: federatedClientId)
    }
    let label = spot.label.flatMap { innermost.text($0) }
    let kind = ConsumerTable.row(consumer)?.reads.kind ?? .secrets
    switch spot.address {
    case .uri(let field):
      return innermost.text(field).map { [reference(label, WrittenAddress.whole($0))] } ?? []
    case .parts(let vault, let name, let version):
      if let whole = innermost.text(wholeAddress) { return [reference(label, WrittenAddress.whole(whole))] }
      guard let vault = innermost.text(vault), let name = innermost.text(name) else { return [] }
      let address = WrittenAddress.parts(
        vault: vault, kind, name: name, version: version.flatMap { innermost.text($0) })
      return [reference(label, address)]
    case .setting(let field):
      return innermost.text(field).flatMap(WrittenAddress.setting).map { [reference(label, $0)] } ?? []
    case .settings(let field):
      return (innermost.object(field)?.allTexts ?? []).compactMap { name, value in
        WrittenAddress.setting(value).map { reference(name, $0) }
      }
    }
  }

  // MARK: Identities

  private static func named(_ identity: ReferenceSpot.Identity, at path: [String], in stack: [Arguments])
    -> NamedIdentity?
  {
    switch identity {
    case .name(let own): return value(at: own, from: path, stack).flatMap(identityNamed)
    case .clientId(let own): return value(at: own, from: path, stack).map { .clientId($0) }
    case .servicePrincipal(let own): return value(at: own, from: path, stack).map { .servicePrincipal($0) }
    case .system(let own):
      let (arguments, field) = place(of: own, from: path, stack)
      return arguments?.bool(field) == true ? .systemAssigned : nil
    }
  }

  /// The words that templates have for a system-assigned identity, or a name.
  private static func identityNamed(_ text: String) -> NamedIdentity? {
    switch text {
    case FieldType.systemAssignedWord: .systemAssigned
    case FieldType.firstPartyWord: nil
    default: .resource(text)
    }
  }

  private static func value(at own: [String], from path: [String], _ stack: [Arguments]) -> String? {
    let (arguments, field) = place(of: own, from: path, stack)
    return arguments?.text(field)
  }

  /// The map that a path leads to beside the way to a spot: what both have in common is walked already.
  private static func place(of own: [String], from path: [String], _ stack: [Arguments]) -> (Arguments?, String) {
    let shared = zip(own.dropLast(), path).prefix { $0 == $1 }.count
    var arguments: Arguments? = stack[min(shared, stack.count - 1)]
    for name in own.dropLast().dropFirst(shared) { arguments = arguments?.object(name) }
    return (arguments, own.last ?? "")
  }

  /// A text at the end of a path, of a list the first one.
  private static func text(at path: ArraySlice<String>, in arguments: Arguments) -> String? {
    guard let last = path.last else { return nil }
    return stacks(of: path.dropLast(), from: [arguments]).first?.last?.text(last)
  }
}
