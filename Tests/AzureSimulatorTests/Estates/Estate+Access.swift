/// What was given and forbidden in an estate.
extension Estate {
  enum Role {
    /// A built-in role by its name in the table of roles.
    case builtIn(String)
    case custom(CustomRole)
  }

  struct CustomRole {
    let name: String

    /// The GUID of the definition, in lower case.
    let id: String
    let blocks: [Block]
  }

  /// One permission block; what it subtracts, it subtracts from itself alone.
  struct Block {
    var actions: [String] = []
    var notActions: [String] = []
    var dataActions: [String] = []
    var notDataActions: [String] = []
    var condition: String?
  }

  /// A role given to a principal or group at a scope; no two have the same three.
  struct Assignment {
    let principal: Int
    let role: Int
    let scope: Scope
    var condition: String?
    var lifetime = Lifetime.always
  }

  /// An assignment that grants nothing before it is activated, nor after.
  struct Eligibility {
    let assignment: Assignment

    /// While it is activated; nil where nobody activates it. The lifetime of the assignment itself says nothing.
    let activation: Lifetime?
  }

  struct Denial {
    enum Principals {
      case everyone
      case these([Int])
    }

    let name: String
    let scope: Scope
    var actions: [String] = []
    var notActions: [String] = []
    var dataActions: [String] = []
    var notDataActions: [String] = []
    let principals: Principals
    var excluded: [Int] = []
    var doNotApplyToChildScopes = false
    var lifetime = Lifetime.always
  }

  /// One entry of a vault's access policies, as it was written: ids may be those of nobody, words in any letter case.
  struct AccessPolicy {
    let objectId: String

    /// The client id of the application through which the user must come.
    var applicationId: String?
    var keys: [String] = []
    var secrets: [String] = []
    var certificates: [String] = []
  }
}
