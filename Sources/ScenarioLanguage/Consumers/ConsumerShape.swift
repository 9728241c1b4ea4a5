import AzureModel

/// The fields of `deploy…` and `update…` for what reads vaults, made from its template.
enum ConsumerShape {
  /// Names an object by its whole address where a template has parts of it.
  static let wholeAddress = "uri"

  static func shape(_ template: ConsumerTemplate) -> ObjectShape {
    let row = ConsumerResourceTable.row(template.kind)
    var tree = ShapeTree()
    for spot in template.spots {
      insert(spot, into: &tree)
      for identity in spot.identity { insert(identity, into: &tree) }
      if let path = spot.federation {
        tree.insert(
          FieldDeclaration(
            path.last ?? "", .text,
            "the client id of an application of several tenants whose credential the identity is"),
          at: path.dropLast())
      }
    }
    for identity in template.identity { insert(identity, into: &tree) }
    for path in template.subnets {
      tree.insert(FieldDeclaration(path.last ?? "", .subnet, "the subnet it sits in"), at: path.dropLast())
    }
    for path in template.tier {
      tree.insert(
        FieldDeclaration(path.last ?? "", .text, "the tier", unlessSaid: "one that can do it"), at: path.dropLast())
      if path.count > 1 { tree.shorten(path.dropLast(), to: path.last ?? "") }
    }
    if let (path, tier) = template.dedicated {
      tree.insert(
        FieldDeclaration(path.last ?? "", .text, "what it runs on where it is of the tier \(tier)"), at: path.dropLast()
      )
    }
    for (path, type) in template.selectors {
      tree.insert(
        FieldDeclaration(path.last ?? "", type, "tells how it reads", unlessSaid: "the usual way"), at: path.dropLast())
    }
    for (path, isModelled) in others(template) where path.count > 1 {
      tree.insert(other(path.last ?? "", isModelled), at: path.dropLast())
    }
    if let host = template.host {
      tree.insert(
        FieldDeclaration(host.path.last ?? "", .reference(host.kind), "the \(host.kind.title) it runs in"),
        at: host.path.dropLast())
    }
    let title = row?.title ?? template.kind.rawValue
    var fields = [
      FieldDeclaration("name", .text, "the name of the \(title)", isRequired: true),
      FieldDeclaration("location", .region, "the region", unlessSaid: "the scenario's own"),
      FieldDeclaration("subnet", .subnet, "the subnet it sits in or is integrated with"),
      ResourceIdentityShape.field,
    ]
    // What the tree has under a name of these is the same in the words of the template.
    fields += tree.fields.filter { field in !fields.contains { $0.name == field.name } }
    for (path, isModelled) in others(template) + [(["tags"], true), (["dependsOn"], true)] where path.count == 1 {
      if !fields.contains(where: { $0.name == path[0] }) { fields.append(other(path[0], isModelled)) }
    }
    return ObjectShape(fields, hasProperties: true)
  }

  /// What is in a template beside what is read, by its path, and whether it surely has no influence.
  private static func others(_ template: ConsumerTemplate) -> [(path: [String], isModelled: Bool)] {
    func paths(_ text: String) -> [[String]] {
      text.split(separator: " ").map { $0.split(separator: ".").map(String.init) }
    }
    return paths(template.others).map { ($0, true) } + paths(template.notModelled).map { ($0, false) }
  }

  private static func other(_ name: String, _ isModelled: Bool) -> FieldDeclaration {
    isModelled
      ? FieldDeclaration(name, .ignored, "without influence on access to vaults")
      : FieldDeclaration(name, .notModelled, "may have an influence on access to vaults")
  }

  private static func insert(_ spot: ReferenceSpot, into tree: inout ShapeTree) {
    let path = spot.path[...]
    if let label = spot.label { tree.insert(FieldDeclaration(label, .text, "what it is called"), at: path) }
    switch spot.address {
    case .uri(let field):
      tree.insert(FieldDeclaration(field, .text, "the address of what is read in the vault"), at: path)
      if !path.isEmpty { tree.shorten(path, to: field) }
    case .parts(let vault, let name, let version):
      tree.insert(FieldDeclaration(vault, .text, "the vault by name, address or id"), at: path)
      tree.insert(FieldDeclaration(name, .text, "the name of what is read"), at: path)
      if let version {
        tree.insert(FieldDeclaration(version, .text, "its version", unlessSaid: "the latest"), at: path)
      }
      tree.insert(FieldDeclaration(wholeAddress, .text, "short for the fields beside it: the whole address"), at: path)
      if !path.isEmpty { tree.shorten(path, to: wholeAddress) }
    case .setting(let field):
      tree.insert(FieldDeclaration(field, .text, "the value, or `@Microsoft.KeyVault(SecretUri=…)`"), at: path)
    case .settings(let field):
      tree.insert(
        FieldDeclaration(field, .textMap, "values by name, some of them `@Microsoft.KeyVault(SecretUri=…)`"), at: path)
    }
  }

  private static func insert(_ identity: ReferenceSpot.Identity, into tree: inout ShapeTree) {
    let (path, type): ([String], FieldType) =
      switch identity {
      case .name(let path): (path, .identityName)
      case .clientId(let path): (path, .text)
      case .system(let path): (path, .bool)
      case .servicePrincipal(let path): (path, .reference(.servicePrincipal))
      }
    tree.insert(
      FieldDeclaration(
        path.last ?? "", type, "the identity it is read with",
        unlessSaid: "what the rest of the template says, else the system-assigned one"), at: path.dropLast())
  }
}
