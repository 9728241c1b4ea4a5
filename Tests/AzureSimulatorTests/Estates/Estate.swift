import AzureModel

/// An Azure estate in plain values: what exists, who is there, and who was given what.
///
/// References are positions in the arrays of the estate. Nothing here decides anything: the naive authorization reads
/// it, and so does whoever builds the same estate in the simulator.
struct Estate {
  struct ManagementGroup {
    let name: String

    /// The group above; nil only for the first one, the root group of the tenant.
    let parent: Int?
  }

  struct Subscription {
    let id: String
    let managementGroup: Int
  }

  struct ResourceGroup {
    let name: String
    let subscription: Int
  }

  enum PermissionModel { case roles, accessPolicies }

  struct Vault {
    let name: String
    let resourceGroup: Int
    let model: PermissionModel
    var objects: [Object] = []

    /// Stored in both models; only one of them reads them.
    var policies: [AccessPolicy] = []
  }

  /// A key, secret or certificate; a certificate stands for a key and a secret of its name as well.
  struct Object {
    let kind: VaultObjectKind
    let name: String
  }

  /// A level at which access is given. Names of objects compare without letter case, and need not exist.
  enum Scope: Hashable {
    case managementGroup(Int)
    case subscription(Int)
    case resourceGroup(Int)
    case vault(Int)
    case object(vault: Int, kind: VaultObjectKind, name: String)
  }

  let tenantId: String
  var managementGroups: [ManagementGroup] = []
  var subscriptions: [Subscription] = []
  var resourceGroups: [ResourceGroup] = []
  var vaults: [Vault] = []
  var principals: [Principal] = []
  var memberships: [Membership] = []
  var roles: [Role] = []
  var assignments: [Assignment] = []
  var eligibilities: [Eligibility] = []
  var denials: [Denial] = []
}
