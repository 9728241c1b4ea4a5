import AzureModel

/// What decides about one vault before and after its switch, looked up by principal.
struct VaultView {
  private let number: Int
  private let policies: [String: OperationSet]
  private let throughApplications: [Caller: OperationSet]
  private let throughAnyApplication: [String: OperationSet]

  /// What somebody gets on single objects only.
  private let onSingleObjects: [String: OperationSet]
  private let existing: [String: [ExistingGrants.Grant]]
  private let planned: [String: [PlannedAssignment]]
  private var objectGrants: [ObjectKey: [ExistingGrants.Grant]] = [:]
  private var objectPlanned: [ObjectKey: [PlannedAssignment]] = [:]
  private var objectsOf: [String: [ProofPlace]] = [:]
  private let denies: [ExistingGrants.Deny]
  private let vaultDenies: [ExistingGrants.Deny]
  private let unmapped: [String: OperationSet]

  /// Those who have a role at the vault, above it or on one of its objects.
  let assignees: [String]

  private struct ObjectKey: Hashable {
    let principal: String
    let place: ProofPlace
  }

  init(_ plan: MigrationPlan, _ vault: VaultPlan, _ path: ScopePath, _ index: PlannedIndex) {
    number = vault.vault
    var alone: [String: OperationSet] = [:]
    var through: [Caller: OperationSet] = [:]
    var throughAny: [String: OperationSet] = [:]
    let entries = plan.vault(vault).accessPolicies
    for entry in vault.principals.flatMap({ $0.entries.map { entries[$0] } }) {
      if let application = entry.applicationId {
        through[Caller(entry.objectId, through: application), default: OperationSet()].formUnion(entry.granted)
        throughAny[entry.objectId, default: OperationSet()].formUnion(entry.granted)
      } else {
        alone[entry.objectId, default: OperationSet()].formUnion(entry.granted)
      }
    }
    policies = alone
    throughApplications = through
    throughAnyApplication = throughAny
    onSingleObjects = Dictionary(
      vault.principals.map { principal in
        let steps = principal.steps.filter { $0.scope.object != nil }
        return (principal.objectId, steps.reduce(OperationSet()) { $0.union($1.need) })
      }, uniquingKeysWith: { $0.union($1) })
    unmapped = Dictionary(vault.principals.map { ($0.objectId, $0.unmapped) }, uniquingKeysWith: { $0.union($1) })
    let reaching = plan.existing.reaching(path)
    existing = Dictionary(grouping: reaching, by: \.principalId)
    let plannedHere = index.reaching(path, vault.vault)
    planned = Dictionary(grouping: plannedHere, by: \.principalId)
    denies = plan.existing.denies(in: path)
    vaultDenies = plan.existing.deniesOfVaultAlone(path)
    let onObjects = plan.existing.onObjects(of: path)
    let plannedOnObjects = index.onObjects(of: path)
    let whole = reaching.map(\.principalId) + plannedHere.map(\.principalId)
    assignees = whole + onObjects.map(\.grant.principalId) + plannedOnObjects.map(\.principalId)
    for (kind, name, grant) in onObjects {
      let place = ProofPlace.object(kind, name.lowercased())
      objectGrants[ObjectKey(principal: grant.principalId, place: place), default: []].append(grant)
      note(place, of: grant.principalId)
    }
    for assignment in plannedOnObjects {
      guard let object = assignment.scope.object else { continue }
      let place = ProofPlace.object(object.kind, object.name.lowercased())
      objectPlanned[ObjectKey(principal: assignment.principalId, place: place), default: []].append(assignment)
      note(place, of: assignment.principalId)
    }
  }

  private mutating func note(_ place: ProofPlace, of principal: String) {
    if objectsOf[principal]?.contains(place) != true { objectsOf[principal, default: []].append(place) }
  }

  /// The objects at which somebody, or one of the groups, has a role.
  func objects(of holders: [String]) -> [ProofPlace] {
    guard !objectsOf.isEmpty else { return [] }
    var seen: Set<ProofPlace> = []
    return holders.flatMap { objectsOf[$0] ?? [] }.filter { seen.insert($0).inserted }
  }

  /// What changes; nil where there was nothing and will be nothing.
  func row(_ caller: Caller, _ holders: [String], _ place: ProofPlace) -> ProofRow? {
    let asked = Self.asked(at: place)
    let before = before(caller, holders).intersection(asked)
    let grants = holders.flatMap { holder in
      (existing[holder] ?? []) + (objectGrants[ObjectKey(principal: holder, place: place)] ?? [])
    }
    let new = holders.flatMap { holder in
      (planned[holder] ?? []) + (objectPlanned[ObjectKey(principal: holder, place: place)] ?? [])
    }
    let granted = new.reduce(OperationSet()) { $0.union(OperationSet(data: $1.role.definition.granted.data)) }
    let certain = grants.reduce(granted) { $0.union($1.certain) }.intersection(asked)
    let possible = grants.reduce(granted) { $0.union($1.possible) }.intersection(asked)
    let denials = denials(holders, place)
    let refused = denials.reduce(OperationSet()) { $0.union($1.refused) }
    let refusedForSure = denials.reduce(OperationSet()) { $1.isWide ? $0 : $0.union($1.refused) }
    let missing = before.subtracting(certain.subtracting(refused))
    let gained = possible.subtracting(refusedForSure).subtracting(before)
    guard !(before.isEmpty && gained.isEmpty) else { return nil }
    let narrowed =
      place == .vault
      ? missing.intersection(holders.reduce(OperationSet()) { $0.union(onSingleObjects[$1] ?? OperationSet()) })
      : OperationSet()
    let compound = holders.reduce(OperationSet()) { $0.union(throughAnyApplication[$1] ?? OperationSet()) }
    let split = GainSplit(gained, needed: before.union(compound), compound: compound, grants: grants, new: new)
    return ProofRow(
      vault: number, caller: caller, place: place, kept: before.subtracting(missing),
      lost: losses(missing.subtracting(narrowed), holders, denials), gained: split.parts, narrowed: narrowed)
  }

  /// What access policies allow: entries that count only through an application count for nobody else, and never
  /// through a group.
  private func before(_ caller: Caller, _ holders: [String]) -> OperationSet {
    let alone = holders.reduce(OperationSet()) { $0.union(policies[$1] ?? OperationSet()) }
    return alone.union(throughApplications[caller] ?? OperationSet())
  }

  private func denials(_ holders: [String], _ place: ProofPlace) -> [ExistingGrants.Deny] {
    guard !(denies.isEmpty && vaultDenies.isEmpty) else { return [] }
    let all = place == .vault ? denies + vaultDenies : denies
    return all.filter { deny in
      (deny.principals.map { names in holders.contains(where: names.contains) } ?? true)
        && !holders.contains(where: deny.excluded.contains)
    }
  }

  private func losses(
    _ missing: OperationSet, _ holders: [String], _ denials: [ExistingGrants.Deny]
  ) -> [(reason: LossReason, operations: OperationSet)] {
    var rest = missing
    var losses: [(reason: LossReason, operations: OperationSet)] = []
    func take(_ operations: OperationSet, _ reason: LossReason) {
      let part = rest.intersection(operations)
      guard !part.isEmpty else { return }
      losses.append((reason, part))
      rest = rest.subtracting(part)
    }
    for deny in denials { take(deny.refused, .denied(deny.name)) }
    take(holders.reduce(OperationSet()) { $0.union(unmapped[$1] ?? OperationSet()) }, .noRole)
    take(rest, .notAssigned)
    return losses
  }

  /// What can be asked at a place: all of the vault, and of an object what is decided there.
  private static func asked(at place: ProofPlace) -> OperationSet {
    switch place {
    case .vault: everything
    case .object(let kind, _): onObjects[kind] ?? OperationSet()
    }
  }

  private static let everything = DataOperationTable.rows.reduce(into: OperationSet()) { $0.insert($1.operation) }

  private static let onObjects: [VaultObjectKind: OperationSet] = DataOperationTable.rows.reduce(into: [:]) {
    if !$1.isAuthorizedOnVault { $0[$1.objectKind, default: OperationSet()].insert($1.operation) }
  }

  static let onVault = DataOperationTable.rows.reduce(into: OperationSet()) {
    if $1.isAuthorizedOnVault { $0.insert($1.operation) }
  }
}
