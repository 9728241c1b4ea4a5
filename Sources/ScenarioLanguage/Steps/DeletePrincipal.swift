import AzureModel

extension StepDeclaration {
  static let deleteUser = deletion(of: .user, "deleteUser", .neither)
  static let deleteGroup = deletion(of: .group, "deleteGroup", .neither)
  static let deleteManagedIdentity = deletion(of: .managedIdentity, "deleteManagedIdentity", .control)

  private static func deletion(of kind: ResourceKind, _ verb: String, _ plane: Plane) -> StepDeclaration {
    StepDeclaration(
      verb, plane, "Deletes a \(kind.title); what it was granted stays behind and gives nothing.",
      shape: ObjectShape(
        [FieldDeclaration("name", .reference(kind), "the \(kind.title)", isRequired: true)], short: "name"),
      example: "\(verb): \(kind == .managedIdentity ? "id-app" : kind == .group ? "readers" : "ana")",
      source: .azureDocs("articles/role-based-access-control/troubleshooting.md")
    ) { .deletePrincipal(ResourceName(kind, $0.required("name"))) }
  }
}
