import SourceDiagnostics
import Testing

@Suite struct DidYouMeanTests {
  @Test(arguments: [
    ("deployValut", "deployVault"), ("deplyVault", "deployVault"), ("deployVaults", "deployVault"),
    ("acess", "access"), ("DEPLOYVAULT", "deployVault"), ("wiat", "wait"),
  ])
  func findsTheNameOneOrTwoEditsAway(written: String, meant: String) {
    #expect(DidYouMean.nearest(to: written, in: ["access", "deployVault", "wait"]) == meant)
  }

  @Test(arguments: ["", "x", "frobnicate", "deploySomethingElse"])
  func staysSilentWhenNothingIsNear(written: String) {
    #expect(DidYouMean.nearest(to: written, in: ["access", "deployVault", "wait"]) == nil)
  }
}
