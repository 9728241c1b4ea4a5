import AzureModel
import AzureSimulator
import Testing

/// When a log alert fires: at an evaluation whose window holds enough events, and once they have arrived.
@Suite struct AlertRuleTests {
  @Test func anAlertFiresAtTheEarliestAtTheNextEvaluationAndSurelyOnceTheEventHasArrived() {
    var vault = Monitored()
    vault.alert()
    vault.read("eve")
    #expect(vault.value("denied.fired") == "false")
    vault.wait(299)
    #expect(vault.value("denied.fired") == "false")
    vault.wait(1)
    #expect(vault.value("denied.fired") == "undetermined")
    #expect(vault.value("denied.mayHaveFiredAt") == "5m")
    #expect(vault.value("denied.firedAt") == nil)
    vault.wait(300)
    #expect(vault.value("denied.fired") == "true")
    #expect(vault.value("denied.firedAt") == "10m")
    vault.wait(86_400)
    #expect(vault.value("denied.firedAt") == "10m")
  }

  @Test func whatIsGrantedDoesNotCountAsDenied() {
    var vault = Monitored()
    vault.alert()
    vault.read("ana")
    vault.wait(3_600)
    #expect(vault.value("denied.fired") == "false")
    #expect(vault.value("denied.mayHaveFiredAt") == nil)
  }

  @Test(arguments: [(1, "true"), (2, "true"), (3, "false")])
  func asManyEventsAsTheThresholdMakeItFire(_ threshold: Int, _ fired: String) {
    var vault = Monitored()
    vault.alert(threshold: threshold)
    vault.read("eve")
    vault.wait(200)
    vault.read("eve")
    vault.wait(200)
    vault.read("eve")
    vault.wait(3_600)
    #expect(vault.value("denied.fired") == fired)
  }

  @Test func aLongerWindowHoldsEventsOfSeveralRounds() {
    var vault = Monitored()
    vault.alert(threshold: 3, window: 900)
    for _ in 0..<3 {
      vault.read("eve")
      vault.wait(250)
    }
    vault.wait(3_600)
    #expect(vault.value("denied.mayHaveFiredAt") == "10m")
    #expect(vault.value("denied.firedAt") == "18m20s")
  }

  @Test func whatFallsBetweenTwoWindowsIsNeverSeen() {
    var vault = Monitored()
    vault.alert(window: 60, frequency: 600)
    vault.read("eve")
    vault.wait(3_600)
    #expect(vault.value("denied.fired") == "false")
  }

  @Test func operationAndResultNarrowWhatCounts() {
    for (operations, signature, fired) in [
      (["SecretGet"], "forbidden", "true"), (["SecretSet"], "Forbidden", "false"), (["SecretGet"], "OK", "false"),
    ] {
      var vault = Monitored()
      vault.alert(status: nil, signature: signature, operations: operations)
      vault.read("eve")
      vault.wait(3_600)
      #expect(vault.value("denied.fired") == fired)
    }
  }

  @Test(arguments: [
    (LogTable.auditLogs, "log" as String?, AlertRuleDefinition.Target.vault("kv1"), "true"),
    (.azureDiagnostics, "log", .vault("kv1"), "false"),
    (.auditLogs, "log", .workspace("LOG"), "true"),
    (.auditLogs, "other", .workspace("log"), "false"),
    (.auditLogs, nil, .workspace("log"), "true"),
  ])
  func aQueryFindsWhatIsSentToItsTableAndWorkspace(
    _ table: LogTable, _ workspace: String?, _ target: AlertRuleDefinition.Target, _ fired: String
  ) throws {
    var vault = Monitored(destination: LogDestination(workspace: workspace, table: table))
    vault.alert(target: target, query: try AuditQuery("AZKVAuditLogs | where HttpStatusCode == 403"))
    vault.read("eve")
    vault.wait(3_600)
    #expect(vault.value("denied.fired") == fired)
  }

  @Test func aQueryFindsNothingOfASettingWithoutAWorkspaceAndAShortRuleDoes() throws {
    for (query, fired) in [(try AuditQuery("AzureDiagnostics"), "false"), (nil, "true")] {
      var vault = Monitored(destination: nil)
      vault.alert(query: query)
      vault.read("eve")
      vault.wait(3_600)
      #expect(vault.value("denied.fired") == fired)
    }
  }

  @Test func aQueryThatLooksLessFarBackThanItsRuleNarrowsTheWindow() throws {
    var vault = Monitored()
    vault.alert(
      query: try AuditQuery("AzureDiagnostics | where TimeGenerated > ago(1m)"), window: 600, frequency: 600)
    vault.read("eve")
    vault.wait(3_600)
    #expect(vault.value("denied.fired") == "false")
  }

  @Test func aRuleThatIsSwitchedOffNeverFires() {
    var vault = Monitored()
    vault.alert(isEnabled: false)
    vault.read("eve")
    vault.wait(3_600)
    #expect(vault.value("denied.fired") == "false")
  }

  @Test func withoutADiagnosticSettingThereIsNothingToCount() {
    var vault = Monitored(isLogged: false)
    vault.alert()
    vault.read("eve")
    vault.wait(3_600)
    #expect(vault.value("denied.fired") == "false")
  }

  @Test func aRuleWithTheShortestTimesOfAllIsEvaluatedEverySecond() {
    var vault = Monitored()
    vault.alert(window: 0, frequency: 0)
    vault.read("eve")
    vault.wait(86_400)
    #expect(vault.value("denied.mayHaveFiredAt") == "1s")
  }
}
