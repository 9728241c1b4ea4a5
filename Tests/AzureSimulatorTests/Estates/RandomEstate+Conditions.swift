import AzureModel

/// The conditions of random estates, all of whose meaning the pages settle unless it is meant to be open.
///
/// No negated comparison ever meets a request without its attribute: what holds then is written nowhere.
extension RandomEstate {
  private static let secretName = "Microsoft.KeyVault/vaults/secrets:name"
  private static let vaultName = "@Resource[Microsoft.KeyVault/vaults:name]"

  /// A condition for roles with data actions on secrets.
  mutating func secretCondition() -> String {
    switch dice.number(0..<10) {
    case 0, 1: return guarded(["getSecret/action"], by: comparison("@Resource[\(Self.secretName)]"))
    case 2:
      // A list names no secret, so that it fails here.
      return guarded(["readMetadata/action"], by: comparison("@Resource[\(Self.secretName)]", negated: false))
    case 3:
      return guarded(["getSecret/action"], by: comparison("@Resource[\(Self.secretName)]")) + " AND "
        + guarded(["setSecret/action", "restore/action"], by: comparison("@Request[\(Self.secretName)]"))
    case 4: return guarded(["*/action"], by: comparison(Self.vaultName))
    case 5:
      return guarded(
        ["getSecret/action", "delete", "backup/action"],
        by: "NOT (\(comparison("@Resource[\(Self.secretName)]"))) OR \(comparison(Self.vaultName))")
    case 6, 7, 8: return guarded(["getSecret/action", "readMetadata/action"], by: Self.open)
    default:
      return guarded(
        ["getSecret/action"], by: "\(Self.open) \(dice.pick(["OR", "&&"])) \(comparison(Self.vaultName))")
    }
  }

  /// A condition without a guard, for a role that holds nothing but data actions on secrets.
  mutating func vaultCondition() -> String { comparison(Self.vaultName) }

  /// A condition on who may be given which roles.
  mutating func delegationCondition() -> String {
    let guids = dice.some(Self.keyVaultRoles, 40).compactMap { RoleTable.role($0)?.id }
    let roles = "{\((guids + [RoleTable.role("Reader")?.id ?? ""]).joined(separator: ", "))}"
    let people = estate.principals.isEmpty ? [] : [dice.pick(estate.principals), dice.pick(estate.principals)]
    let ids = "{\(people.map { dice.oddCase($0.objectId) }.joined(separator: ", "))}"
    let expression: (String) -> String =
      switch dice.number(0..<8) {
      case 0, 1: { "\($0):RoleDefinitionId] ForAnyOfAnyValues:GuidEquals \(roles)" }
      case 2: { "\($0):RoleDefinitionId] ForAnyOfAllValues:GuidNotEquals \(roles)" }
      case 3: { "\($0):PrincipalId] ForAnyOfAnyValues:GuidEquals \(ids)" }
      case 4: { "\($0):PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'user', 'ServicePrincipal'}" }
      case 5:
        {
          "\($0):RoleDefinitionId] ForAnyOfAnyValues:GuidEquals \(roles) AND \($0):PrincipalType] StringEquals 'Group'"
        }
      default: { "\($0):RoleDefinitionId] ForAnyOfAnyValues:GuidEquals \(roles) OR \(Self.open)" }
      }
    let isOneSided = dice.chance(20)
    let write =
      "(!(ActionMatches{'\(NaiveAction.roleAssignmentsWrite)'}) OR "
      + "(\(expression("@Request[Microsoft.Authorization/roleAssignments"))))"
    guard !isOneSided else { return write }
    return write + " AND (!(ActionMatches{'\(NaiveAction.roleAssignmentsDelete)'}) OR "
      + "(\(expression("@Resource[Microsoft.Authorization/roleAssignments"))))"
  }

  /// Nobody in an estate has security attributes, so that nobody can say whether it holds.
  private static let open =
    "@Principal[Microsoft.Directory/CustomSecurityAttributes/Id:Team_Name] StringEquals 'blue'"

  private mutating func guarded(_ operations: [String], by expression: String) -> String {
    let not = dice.pick(["!", "NOT "])
    let and = dice.pick([" AND ", " && "])
    let or = dice.pick([" OR ", " || "])
    let guards = operations.map { "\(not)(ActionMatches{'Microsoft.KeyVault/vaults/secrets/\($0)'})" }
    return "((\(guards.joined(separator: and)))\(or)(\(expression)))"
  }

  private mutating func comparison(_ attribute: String, negated: Bool = true) -> String {
    let isOfVault = attribute == Self.vaultName
    let start = isOfVault ? dice.pick(["kv-", "kv-app", "kvdata"]) : dice.pick(["app-", "APP-", "db"])
    let whole = isOfVault ? dice.pick(estate.vaults).name : dice.pick(Self.objectNames)
    switch dice.number(0..<(negated ? 5 : 4)) {
    case 0: return "\(attribute) StringEquals '\(whole)'"
    case 1: return "\(attribute) StringStartsWith '\(start)'"
    case 2: return "\(attribute) StringLike '\(start)*\(dice.pick(["", "?", "b"]))'"
    case 3: return "\(attribute) ForAnyOfAnyValues:StringEquals {'\(whole)', 'db', 'kv-app-0'}"
    default: return "\(attribute) StringNotEquals '\(whole)'"
    }
  }
}
