import AzureModel
import AzureSimulator

/// The estate in the index of the simulator.
extension AuthorizationEstate {
  var index: AuthorizationIndex {
    var index = AuthorizationIndex(.standard())
    for (number, place) in places.enumerated() {
      index.add(Scope.ID(UInt32(number)), below: place.parent.map { Scope.ID(UInt32($0)) })
    }
    // Groups first: what is above them is known when their members come.
    for principal in groupsOf.indices.reversed() {
      for group in groupsOf[principal] {
        index.set(Principal.ID(UInt32(principal)), in: Principal.ID(UInt32(group)), lifetime: .settled)
      }
    }
    struct Holder: Hashable {
      let principal: Int
      let place: Int
    }
    var grants: [Holder: [AuthorizationIndex.Grant]] = [:]
    for (number, assignment) in assignments.enumerated() {
      grants[Holder(principal: assignment.principal, place: assignment.place), default: []].append(
        AuthorizationIndex.Grant(
          assignment: RoleAssignment.ID(UInt32(number)), role: Self.roles[assignment.role], lifetime: .settled))
    }
    for (holder, grants) in grants {
      index.setGrants(grants, of: Principal.ID(UInt32(holder.principal)), at: Scope.ID(UInt32(holder.place)))
    }
    for (number, denial) in denials.enumerated() {
      let principals = denial.principals.map { ids in
        DenyAssignment.Principals.only(ids.map { Principal.ID(UInt32($0)) })
      }
      index.set(
        DenyAssignment(
          id: "", name: "", scope: Scope.ID(UInt32(denial.place)), permissions: Self.deniedKinds[denial.kind],
          principals: principals ?? .everyone, excludedPrincipals: denial.excluded.map { Principal.ID(UInt32($0)) },
          doNotApplyToChildScopes: false, isSystemProtected: true, lifetime: .settled),
        id: DenyAssignment.ID(UInt32(number)))
    }
    index.compact()
    return index
  }
}
