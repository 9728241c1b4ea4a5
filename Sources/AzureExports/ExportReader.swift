import AzureModel
import JSONText
import SourceDiagnostics

/// What a set of exports holds.
package struct ExportReading: Sendable {
  package var estate = VaultEstate()
  package var diagnostics: [Diagnostic] = []
  package var sources = SourceMap()

  /// How many of the files held something that is read.
  package var usedFiles = 0
}

/// Reads what `az keyvault show`, `az role assignment list --all` and their kin print: one file each, in any order.
///
/// What an object is, its `type` tells, or members that only one kind has; names of files matter for one thing only, the
/// members of a group, because what Azure prints there does not name the group.
package struct ExportReader {
  private var reading = ExportReading()
  private let log = ExportLog()
  private var objects: [String: [VaultObjectKind: [String]]] = [:]
  private var unnamedMembers: [(file: String, span: SourceSpan, group: String, members: [String])] = []
  private var bareVaults: [(id: String, fields: ExportFields)] = []
  private var vaultNumbers: [ScopePath: Int] = [:]

  private init() {}

  /// Reads files in their order.
  ///
  /// - Complexity: O(bytes).
  package static func read(_ files: [SourceFile]) -> ExportReading {
    var reader = ExportReader()
    for file in files { reader.read(file) }
    reader.finish()
    reader.reading.diagnostics += reader.log.diagnostics
    return reader.reading
  }

  private mutating func read(_ file: SourceFile) {
    let number = reading.sources.add(file)
    let text = JSONReader.read(file, number: number)
    reading.diagnostics += text.diagnostics
    guard let root = text.root else { return }
    let items = items(of: root)
    var isUsed = items.isEmpty && root.kind == .array
    var directoryObjects: [String] = []
    for item in items where item.kind == .object {
      let fields = ExportFields(item, log)
      guard let kind = ExportKind(fields) else { continue }
      isUsed = true
      if kind.isDirectoryObject, let id = fields.peek("id") { directoryObjects.append(id.lowercased()) }
      take(fields, kind)
    }
    if let group = GroupFileName(file.path)?.group {
      isUsed = true
      unnamedMembers.append((file.path, root.span, group, directoryObjects))
    }
    guard isUsed else {
      log(
        Diagnostic(
          ExportCode.notAnExport, "`\(file.path)` holds nothing that is read from exports", at: .init(root.span, ""),
          help: [
            "what is read: `az keyvault show`, `az role assignment list --all`, `az role definition list`, "
              + "`az ad group member list`, `az identity list` and others that the guide names"
          ]))
      return
    }
    reading.usedFiles += 1
  }

  /// The objects of a list, of a page of the REST API, or the one object that there is.
  private mutating func items(of root: JSONNode) -> [JSONNode] {
    guard root.kind == .object, let page = root["value"], page.kind == .array else {
      return root.kind == .array ? root.items : [root]
    }
    if let next = root["nextLink"] ?? root["@odata.nextLink"], next.text?.isEmpty == false {
      log(
        Diagnostic(
          ExportCode.firstPageOnly, "`\(next.path)` names a further page, which is not in this file",
          at: .init(next.span, "more is there"), help: ["export the other pages too, each into a file of its own"]))
    }
    if root["@odata.context"]?.text?.hasSuffix("#directoryObjects") == true {
      reading.estate.isDirectoryComplete = true
    }
    return page.items
  }

  private mutating func take(_ fields: ExportFields, _ kind: ExportKind) {
    switch kind {
    case .vault: takeVault(fields)
    case .deletedVault:
      if let vault = fields.deletedVault { reading.estate.deletedVaults.append(vault) }
    case .roleAssignment:
      if let assignment = fields.roleAssignment { reading.estate.assignments.append(assignment) }
    case .roleDefinition:
      if let role = fields.customRole { reading.estate.customRoles.append(role) }
    case .denyAssignment:
      if let deny = fields.denyAssignment { reading.estate.denyAssignments.append(deny) }
    case .managedIdentity, .user, .group, .servicePrincipal:
      if let principal = fields.principal(kind) { reading.estate.principals.append(principal) }
    case .resource:
      if let resource = fields.resource { reading.estate.resources.append(resource) }
    case .vaultObject:
      let address = fields.peek("kid") ?? fields.peek("id") ?? fields.peek("sid")
      guard let object = address.flatMap({ VaultObjectURI($0) }) else { return }
      objects[object.vault.lowercased(), default: [:]][object.kind, default: []].append(object.name)
    }
  }

  private mutating func takeVault(_ fields: ExportFields) {
    guard let id = fields.required("id"), let path = ScopePath(id) else { return }
    guard fields.has("properties") else {
      bareVaults.append((id, fields))
      return
    }
    guard let vault = fields.vault(path) else { return }
    if let known = vaultNumbers[path] {
      let first = reading.estate.vaults[known]
      if first.accessPolicies != vault.accessPolicies || first.enableRbacAuthorization != vault.enableRbacAuthorization
      {
        log(
          Diagnostic(
            ExportCode.repeated, "the vault `\(vault.name)` is exported twice, and differently; the first one counts",
            at: .init(fields.node.span, ""), help: ["keep the newest export of each vault"]))
      }
      return
    }
    vaultNumbers[path] = reading.estate.vaults.count
    reading.estate.vaults.append(vault)
  }

  // MARK: What needs all files

  private mutating func finish() {
    for (id, fields) in bareVaults where ScopePath(id).flatMap({ vaultNumbers[$0] }) == nil {
      log(
        Diagnostic(
          ExportCode.withoutProperties, "`\(fields.node.path)` is a vault without its properties",
          at: .init(fields.node.span, "no `properties`"),
          help: ["`az keyvault list` prints no access policies: run `az keyvault show` for each vault that it lists"]))
    }
    for number in reading.estate.vaults.indices {
      guard let found = objects[reading.estate.vaults[number].name.lowercased()] else { continue }
      for (kind, names) in found {
        var seen: Set<String> = []
        reading.estate.vaults[number].objects[kind] = names.filter { seen.insert($0.lowercased()).inserted }.sorted()
      }
    }
    takeMembers()
    dropRepeated()
  }

  private mutating func takeMembers() {
    for (file, span, group, members) in unnamedMembers {
      guard let id = objectId(ofGroup: group) else {
        log(
          Diagnostic(
            ExportCode.groupNotNamed, "`\(file)` lists the members of `\(group)`, a group that no export names",
            at: .init(span, ""), help: ["name the file after the object id of the group: `members-<object id>.json`"]))
        continue
      }
      if !reading.estate.principals.contains(where: { $0.objectId == id }) {
        reading.estate.principals.append(EstatePrincipal(objectId: id, name: group, kind: .group))
      }
      reading.estate.memberships += members.map { EstateMembership(group: id, member: $0) }
    }
  }

  private func objectId(ofGroup name: String) -> String? {
    if DerivedIdentifier.isGUID(name) { return name.lowercased() }
    return reading.estate.principals.first {
      $0.kind == .group && $0.name.lowercased() == name.lowercased()
    }?.objectId
  }

  /// The same object may stand in several files: as a member of groups, in a list of all, as an identity.
  private mutating func dropRepeated() {
    var numbers: [String: Int] = [:]
    var principals: [EstatePrincipal] = []
    for principal in reading.estate.principals {
      guard let known = numbers[principal.objectId] else {
        numbers[principal.objectId] = principals.count
        principals.append(principal)
        continue
      }
      // A managed identity is listed in the directory as a service principal; its own list tells more.
      if case .managedIdentity(let resourceID?) = principal.kind,
        principals[known].kind != .managedIdentity(resourceID: resourceID)
      {
        principals[known] = principal
      }
    }
    reading.estate.principals = principals
    var seen: Set<EstateMembership> = []
    reading.estate.memberships = reading.estate.memberships.filter { seen.insert($0).inserted }
    var names: Set<String> = []
    reading.estate.assignments = reading.estate.assignments.filter {
      names.insert($0.name + $0.scope.lowercased()).inserted
    }
    var resources: Set<String> = []
    reading.estate.resources = reading.estate.resources.filter {
      resources.insert($0.resourceID.lowercased()).inserted
    }
    var ids: Set<String> = []
    reading.estate.customRoles = reading.estate.customRoles.filter { ids.insert($0.id).inserted }
  }
}
