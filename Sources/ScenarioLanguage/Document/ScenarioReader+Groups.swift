import AzureModel
import SourceDiagnostics

/// Groups that contain each other in a circle, which a person will not have meant.
extension ScenarioReader {
  /// A group and what a step puts into it.
  private struct Membership {
    let group: String
    let member: Value
  }

  mutating func reportGroupCycles(_ steps: [WrittenStep], _ cells: CellReader, _ environment: NameEnvironment) {
    let memberships = steps.flatMap { self.memberships(of: $0, cells) }
    guard !memberships.isEmpty else { return }
    let groups = Set(environment.declared.filter { $0.name.kind == .group }.map { $0.name.name.lowercased() })
    var edges: [String: [String]] = [:]
    var spans: [String: SourceSpan] = [:]
    for membership in memberships {
      guard let member = membership.member.scalarText?.lowercased(), groups.contains(member) else { continue }
      edges[membership.group, default: []].append(member)
      spans["\(membership.group)/\(member)"] = membership.member.usedAt ?? membership.member.span
    }
    for cycle in NameCycles(edges: edges, order: edges.keys.sorted()).all() {
      let last = cycle[cycle.count - 1]
      let way = cycle.count > 1 ? " by way of \(cycle.dropFirst().map { "`\($0)`" }.joined(separator: ", "))" : ""
      log.report(
        Diagnostic(
          ScenarioCode.groupCycle, "the group `\(cycle[0])` contains itself\(way)",
          at: spans["\(last)/\(cycle[0])"].map { .init($0, "closes the circle") },
          help: ["leave one of the members out"]))
    }
  }

  private func memberships(of step: WrittenStep, _ cells: CellReader) -> [Membership] {
    guard ["createGroup", "addGroupMember"].contains(step.declaration.verb) else { return [] }
    // What cannot be put in place is reported when the step itself is read.
    let silent: (Diagnostic) -> Void = { _ in }
    let (bodies, _) = cells.decode([step.verb.value], isTolerant: true, log: silent) { $0[0] }
    return bodies.flatMap { body -> [Membership] in
      guard let group = (body["name"] ?? body["group"])?.value.scalarText?.lowercased() else { return [] }
      if let member = body["member"]?.value { return [Membership(group: group, member: member)] }
      guard case .list(let members)? = body["members"]?.value.kind else { return [] }
      return members.map { Membership(group: group, member: $0) }
    }
  }
}
