import AzureModel
import AzureSimulator
import SeededRandomness

/// Random questions about random worlds, answered twice.
struct Comparison {
  /// How many questions were asked and how they ended, so that nobody compares nothing.
  private(set) var asked = 0
  private(set) var endings: [String: Int] = [:]
  private(set) var differences: [String] = []

  /// Asks about one world at each of its moments.
  ///
  /// - Parameter untilFirst: stops at the first difference.
  mutating func run(seed: UInt64, questions: Int, book: RuleBook = .standard(), untilFirst: Bool = false) {
    let world = RandomWorld(seed: seed, book: book)
    if world.refused > 0 { differences.append("seed \(seed): \(world.refused) steps that build the world are refused") }
    var random = SplitMix64(seed: seed ^ 0x5EC0_0D0F)
    for moment in world.moments {
      let procedure = NaiveProcedure(world: moment.plain, now: moment.now)
      for _ in 0..<questions {
        let question = Self.question(about: moment, &random)
        guard let request = Self.request(question, in: moment) else { continue }
        let expected = procedure.answer(question)
        let actual = Self.answer(moment.simulation.asking(request), question)
        asked += 1
        endings[Self.ending(expected), default: 0] += 1
        if expected != actual {
          if differences.count < 20 {
            differences.append(
              "seed \(seed), second \(moment.now): \(question.kind)\nnaive: \(expected)\nsimulator: \(actual)")
          }
          if untilFirst { return }
        }
      }
    }
  }

  private static func ending(_ answer: NaiveProcedure.Answer) -> String {
    switch answer.outcome {
    case .granted: "granted"
    case .undetermined: "undetermined"
    case .race: "race"
    case .refused: "refused by \(answer.cause ?? "one of several")"
    }
  }

  // MARK: Questions

  private static let addresses = ["192.0.2.7", "192.0.2.200", "203.0.113.9", "8.8.8.9"]

  private static func question(about moment: RandomWorld.Moment, _ random: inout SplitMix64) -> PlainQuestion {
    func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: 0..<elements.count, using: &random)]
    }
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    let world = moment.plain
    let vault =
      chance(97)
      ? pick(world.vaults.map { chance(90) ? $0.name : $0.name.uppercased() }) : pick(["kv-gone", "kv-deleted"])
    let names = ["open", "shut", "cert", "none", "old", "few", "del", "bad_name"]
    let object = chance(90) ? pick(names) : pick(["OPEN", "Cert"])
    if chance(30) {
      let service = pick(world.services)
      let ids =
        world.callers.map(\.clientId) + service.attached.flatMap { [$0.clientId, $0.clientId, $0.objectId] }
        + service.attached.map { $0.clientId.uppercased() }
      let clientId = chance(50) ? nil : pick(ids)
      return PlainQuestion(
        kind: chance(50)
          ? .hostname(service: service, vault: vault, secret: object, clientId: clientId)
          : .namedValue(service: service, vault: vault, secret: object, clientId: clientId),
        now: moment.now)
    }
    let operation = pick(PlainOperation.all)
    let origin: PlainQuestion.Origin =
      chance(15)
      ? .internet : chance(30) ? .address(PlainRange.number(pick(addresses))) : .subnet(pick(world.subnets).name)
    let named = operation.isAskedOfTheVault && chance(70) ? nil : object
    return PlainQuestion(
      kind: .access(caller: pick(world.callers), operation: operation, vault: vault, object: named, from: origin),
      now: moment.now)
  }

  private static func request(_ question: PlainQuestion, in moment: RandomWorld.Moment) -> Request? {
    switch question.kind {
    case .access(let caller, let operation, let vault, let object, let origin):
      guard let number = DataOperationTable.operation(named: operation.name) else { return nil }
      let kind: ResourceKind =
        caller.name.hasPrefix("apim") ? .apiManagement : caller.name.hasPrefix("id-") ? .managedIdentity : .user
      let from: NetworkOrigin =
        switch origin {
        case .internet: .internet
        case .address(let bits): .address(IPv4Address(bits: bits))
        case .subnet(let name): .subnet(name)
        }
      return Request(
        .access(VaultAccess(operation: number, vault: vault, object: object)),
        as: .named(ResourceName(kind, caller.name)), from: from)
    case .hostname(let service, let vault, let secret, let clientId):
      var settings = ApiManagementSettings(name: service.name)
      settings.hostnameConfigurations = [
        HostnameConfiguration(
          endpoint: .proxy, hostName: "api.contoso.test", certificateSource: .keyVault,
          keyVaultId: "https://\(vault).vault.azure.net/secrets/\(secret)", identityClientId: clientId,
          hasEncodedCertificate: false)
      ]
      return Request(.patchApiManagement(settings))
    case .namedValue(let service, let vault, let secret, let clientId):
      let reference = KeyVaultReference(
        secretIdentifier: "https://\(vault).vault.azure.net/secrets/\(secret)", identityClientId: clientId)
      return Request(
        .putApiManagementSecret(
          ApiManagementSecretDefinition(
            kind: .namedValue, service: service.name, name: "value", keyVault: reference)))
    }
  }

  // MARK: Answers

  /// What the simulator answered, in the terms of the naive procedure.
  private static func answer(_ outcome: Outcome, _ question: PlainQuestion) -> NaiveProcedure.Answer {
    let ending: NaiveProcedure.Answer.Outcome =
      switch outcome.answer {
      case .granted: .granted
      case .refused: .refused
      case .undetermined: .undetermined
      case .race(let earliest, let latest): .race(earliest: earliest.seconds, latest: latest.seconds)
      }
    var answer = NaiveProcedure.Answer(outcome: ending)
    answer.open = outcome.openStages.map(\.stage.stage).filter { $0 != .consumer }.map(\.rawValue)
    if let cause = outcome.cause {
      answer.cause = cause.stage.stage.rawValue
      answer.status = cause.failure?.status
      answer.innerCode = cause.failure?.innerCode
      answer.alsoRefused = outcome.alsoRefused.map(\.rawValue)
    }
    switch question.kind {
    case .hostname, .namedValue: answer.surfaced = outcome.surfaced?.code
    case .access: break
    }
    return answer
  }
}
