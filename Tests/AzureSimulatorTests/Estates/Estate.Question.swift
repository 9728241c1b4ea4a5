extension Estate {
  /// Who may do what, when, and how the open windows are to be read.
  struct Question {
    /// Never a group.
    let principal: Int

    /// The application through which a user comes, by its position among the principals.
    var application: Int?
    let act: Act

    /// In seconds.
    let instant: Int
    let edge: Edge
  }

  enum Act {
    /// An operation by its name in the table of data operations.
    ///
    /// The object is named by every operation that is asked of one, and by `secrets/restore`, whose backup holds a
    /// name; it need not exist.
    case data(operation: String, vault: Int, object: String?)

    /// A control-plane action at a scope; the assignment is there for `roleAssignments/write` and `/delete` alone.
    case control(action: String, scope: Scope, assignment: WrittenAssignment?)
  }

  /// The role assignment that a request writes or deletes.
  struct WrittenAssignment {
    let roleId: String
    let principalId: String

    /// `User`, `Group` or `ServicePrincipal`.
    let principalType: String
  }

  /// How every open window is read at once.
  enum Edge: CaseIterable {
    /// For the caller: what grants acts as early and as long as it can, what denies as late and as short.
    case favourable

    /// Against the caller.
    case unfavourable
  }

  enum Answer: Hashable {
    case granted, refused

    /// Only a condition that nobody can settle stands between the two.
    case undetermined
  }
}
