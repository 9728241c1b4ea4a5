import AzureModel

/// What offers itself of things that read vaults.
extension YieldTable {
  static let consumers: [YieldRow] =
    resources + [
      YieldRow(
        kind: .apiManagement, path: [YieldRow.gatewayAddresses],
        summary: "the public addresses of its gateway where no network of the customer's carries its calls"
      ) { name, _, world in
        world.apiManagement(name).map { _ in
          IPv4Address.derived(from: world.resourceID(of: ResourceName(.apiManagement, name))).description
        }
      }
    ]

  private static let resources = ConsumerResourceTable.rows.flatMap { row -> [YieldRow] in
    let identity = YieldRow(
      kind: row.kind, path: ["identity", "principalId"], summary: "the object id of the system-assigned identity"
    ) { principal(ResourceName(row.kind, $0), $2)?.objectId }
    let isOnMachines = row.consumers.compactMap { ConsumerTable.row($0) }.contains { $0.network != .platform }
    guard isOnMachines else { return [identity] }
    return [
      identity,
      YieldRow(
        kind: row.kind, path: [YieldRow.outboundAddresses],
        summary: "the public addresses from which it calls where no network of the customer's carries it"
      ) { name, _, world in
        let name = ResourceName(row.kind, name)
        return world.consumer(name).map { _ in IPv4Address.derived(from: world.resourceID(of: name)).description }
      },
    ]
  }
}
