import AzureModel
import Synchronization

/// A role with every question about its patterns answered beforehand, block by block.
struct NaiveRole: Sendable {
  struct Block: Sendable {
    let actions: Set<NaiveAction>
    let condition: NaiveCondition?
  }

  let id: String
  let blocks: [Block]

  init(_ role: Estate.Role) {
    switch role {
    case .custom(let role):
      id = role.id
      blocks = role.blocks.map(Block.init)
    case .builtIn(let name):
      self = NaiveRole.read.withLock { known in
        if let role = known[name] { return role }
        let role = NaiveRole(builtIn: name)
        known[name] = role
        return role
      }
    }
  }

  private init(builtIn name: String) {
    let definition = RoleTable.role(name)
    id = definition?.id ?? ""
    blocks = (definition?.permissions ?? []).map { block in
      Block(
        Estate.Block(
          actions: block.actions, notActions: block.notActions, dataActions: block.dataActions,
          notDataActions: block.notDataActions, condition: block.condition?.text))
    }
  }

  /// Built-in roles are the same in every estate.
  private static let read = Mutex<[String: NaiveRole]>([:])

  /// What some block lists, whatever its condition says.
  var actions: Set<NaiveAction> { blocks.reduce(into: []) { $0.formUnion($1.actions) } }
}

extension NaiveRole.Block {
  init(_ block: Estate.Block) {
    actions = NaiveAction.listed(
      actions: block.actions, notActions: block.notActions, dataActions: block.dataActions,
      notDataActions: block.notDataActions)
    condition = block.condition.map(NaiveCondition.init)
  }
}
