import AzureModel
import Testing

/// What may still be as it was.
@Suite struct FormerNetworkTests {
  private let vault = Vault.ID(0)
  private let subnet = Subnet.ID(0)

  private func firewall(_ access: PublicNetworkAccess) -> FormerNetworkState.Part {
    .firewall(vault, publicNetworkAccess: access, networkAcls: nil)
  }

  private func effect(_ from: Int, _ to: Int) -> Effect {
    Effect(earliest: Instant(seconds: from), latest: Instant(seconds: to))
  }

  @Test func nothingIsOtherwiseOutsideOfAWindow() {
    var world = World()
    world.remember(firewall(.enabled), until: effect(10, 40))
    #expect(world.formerNetworks(at: Instant(seconds: 9)).isEmpty)
    #expect(world.formerNetworks(at: Instant(seconds: 10)).count == 1)
    #expect(world.formerNetworks(at: Instant(seconds: 39)).count == 1)
    #expect(world.formerNetworks(at: Instant(seconds: 40)).isEmpty)
    #expect(world.networkBoundaries == [Instant(seconds: 10), Instant(seconds: 40)])
  }

  @Test func whatNeedsNoTimeIsNotRemembered() {
    var world = World()
    world.remember(firewall(.enabled), until: .settled)
    #expect(world.networkBoundaries.isEmpty)
  }

  @Test func changesOfDifferentThingsCombine() {
    var world = World()
    world.remember(firewall(.enabled), until: effect(0, 40))
    world.remember(.serviceEndpoints(subnet, []), until: effect(0, 40))
    // Either, or both, may still be as they were.
    #expect(world.formerNetworks(at: Instant(seconds: 1)).map(\.count).sorted() == [1, 1, 2])
  }

  @Test func aLaterChangeOfTheSameThingEndsWhatWasBeforeTheEarlierOne() {
    var world = World()
    world.remember(firewall(.enabled), until: effect(0, 100))
    world.remember(firewall(.disabled), until: effect(10, 40))
    #expect(world.formerNetworks(at: Instant(seconds: 20)).count == 2)
    #expect(world.formerNetworks(at: Instant(seconds: 40)).isEmpty)
  }

  @Test func theNumberOfCombinationsIsBounded() {
    var world = World()
    for number in 0..<40 {
      world.remember(.serviceEndpoints(Subnet.ID(UInt32(number)), []), until: effect(0, 40))
    }
    #expect(world.formerNetworks(at: Instant(seconds: 1)).count <= 128)
  }
}
