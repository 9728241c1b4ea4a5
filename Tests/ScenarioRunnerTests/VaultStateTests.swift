import AzureModel
import AzureSimulator
import ScenarioLanguage
import Testing

/// What references say about vaults and their objects while these are changed, deleted and brought back.
@Suite struct VaultStateTests {
  private var simulation = Simulation(book: .standard())

  private mutating func perform(_ stimulus: Stimulus) {
    #expect(simulation.perform(Request(stimulus, as: .fiat)).answer == .granted)
  }

  private mutating func perform(_ operation: String, _ object: String, _ content: VaultObjectContent = .init()) throws {
    let operation = try #require(DataOperationTable.operation(named: operation))
    perform(.access(VaultAccess(operation: operation, vault: "kv", object: object, content: content)))
  }

  private func value(_ path: String) -> String? {
    YieldTable.value(
      .vault, "kv", ArraySlice(path.split(separator: ".").map(String.init)), in: simulation.world, at: simulation.clock)
  }

  @Test mutating func aVaultTellsItsSettingsAlsoWhileItIsDeleted() {
    #expect(value("state") == nil)
    var settings = VaultSettings(name: "kv")
    settings.enablePurgeProtection = true
    settings.softDeleteRetentionInDays = 7
    settings.enabledForTemplateDeployment = true
    perform(.putVault(settings))
    perform(.patchVault(VaultSettings(name: "kv")))
    for state in ["active", "deleted"] {
      #expect(value("state") == state)
      #expect(value("enablePurgeProtection") == "true")
      #expect(value("properties.softDeleteRetentionInDays") == "7")
      #expect(value("enabledForTemplateDeployment") == "true")
      #expect(value("enabledForDeployment") == "false")
      #expect(value("enableSoftDelete") == "true")
      #expect(value("id")?.hasSuffix("/vaults/kv") == true)
      if state == "active" { perform(.deleteVault(name: "kv")) }
    }
    perform(.wait(Delay(seconds: 7 * 86_400)))
    #expect(value("state") == nil)
    #expect(value("id") == nil)
  }

  /// What protects is kept by a write that leaves it out; what only switches a service on falls back.
  @Test mutating func aWholeWriteTakesBackOnlyWhatMayBeTakenBack() {
    var settings = VaultSettings(name: "kv")
    settings.enablePurgeProtection = true
    settings.enabledForDeployment = true
    settings.enabledForDiskEncryption = true
    perform(.putVault(settings))
    perform(.putVault(VaultSettings(name: "kv")))
    #expect(value("enablePurgeProtection") == "true")
    #expect(value("enabledForDeployment") == "false")
    #expect(value("enabledForDiskEncryption") == "false")
  }

  @Test mutating func aCertificateMirrorsItsAttributesOnItsKeyAndItsSecret() throws {
    perform(.putVault(VaultSettings(name: "kv")))
    var content = VaultObjectContent()
    content.isExportable = false
    content.expires = UnixTime(seconds: 1_800_000_000)
    try perform("certificates/create", "gateway", content)
    var update = VaultObjectContent()
    update.isEnabled = false
    try perform("certificates/update", "gateway", update)
    for kind in VaultObjectKind.allCases {
      #expect(value("\(kind.rawValue).gateway.attributes.enabled") == "false")
      #expect(value("\(kind.rawValue).gateway.attributes.exp") == "1800000000")
      #expect(value("\(kind.rawValue).gateway.attributes.nbf") == nil)
      #expect(value("\(kind.rawValue).gateway.version") == value("certificates.gateway.version"))
    }
    #expect(value("certificates.gateway.exportable") == "false")
    #expect(value("secrets.gateway.managed") == "true")
    #expect(value("secrets.gateway.contentType") == "application/x-pkcs12")
    #expect(value("keys.gateway.keyOps") == "sign,verify,wrapKey,unwrapKey")
    try perform("certificates/delete", "gateway")
    for kind in VaultObjectKind.allCases { #expect(value("\(kind.rawValue).gateway.state") == "deleted") }
    try perform("certificates/recover", "gateway")
    for kind in VaultObjectKind.allCases { #expect(value("\(kind.rawValue).gateway.state") == "active") }
  }

  @Test mutating func noVersionComesBackAfterAPurge() throws {
    var seen: Set<String> = []
    for _ in 0..<3 {
      perform(.putVault(VaultSettings(name: "kv")))
      for _ in 0..<3 {
        for _ in 0..<2 {
          try perform("secrets/set", "db")
          #expect(seen.insert(try #require(value("secrets.db.version"))).inserted)
        }
        try perform("secrets/delete", "db")
        try perform("secrets/purge", "db")
      }
      perform(.deleteVault(name: "kv"))
      perform(.purgeVault(name: "kv"))
    }
    #expect(seen.count == 18)
  }

  @Test(arguments: [
    ("createKey", "keys/create"), ("createCertificate", "certificates/create"), ("updateSecret", "secrets/update"),
    ("updateKey", "keys/update"), ("updateCertificate", "certificates/update"),
    ("deleteSecret", "secrets/delete"), ("recoverSecret", "secrets/recover"), ("purgeSecret", "secrets/purge"),
    ("deleteKey", "keys/delete"), ("recoverKey", "keys/recover"), ("purgeKey", "keys/purge"),
    ("deleteCertificate", "certificates/delete"), ("recoverCertificate", "certificates/recover"),
    ("purgeCertificate", "certificates/purge"),
  ])
  func aVerbAsksTheOperationItNames(_ verb: String, _ operation: String) throws {
    let step = try #require(StepList.step(verb))
    let stimulus = step.stimulus(Arguments(["vault": .text("kv"), "name": .text("it")]))
    guard case .access(let access) = stimulus else {
      Issue.record("\(verb) is no call to a vault")
      return
    }
    #expect(DataOperationTable.row(access.operation).name == operation)
    #expect(access.vault == "kv" && access.object == "it")
  }
}
