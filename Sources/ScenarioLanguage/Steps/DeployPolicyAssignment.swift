import AzureModel

extension StepDeclaration {
  static let deployPolicyAssignment = StepDeclaration(
    "deployPolicyAssignment", .control, "Assigns an Azure Policy at a scope; it is applied within minutes.",
    shape: PolicyShape.assignment,
    example: """
      deployPolicyAssignment:
        name: rbac
        scope: resourceGroup
        policy: Azure Key Vault should use RBAC permission model
        effect: Deny
      """,
    source: .templateReference("microsoft.authorization/policyassignments")
  ) { .putPolicyAssignment(PolicyShape.assignment($0)) }
}
