/// The behaviour of every rule, one type each, in the order of `RuleTable`.
package enum RuleList {
  package static let controlPlane: [any ControlPlaneRule] = [
    ValueNotYetKnown(),
    ResourceExists(),
    VaultNameIsValid(),
    ApiManagementNameIsValid(),
    PrivateAddressInIPRules(),
    CertificateOrigin(),
    DefaultHostnameCertificate(),
    SecretURIExpected(),
    VirtualNetworkTier(),
    VirtualNetworkRegion(),
    ManagedCertificateSuspended(),
    ControlPlaneRoleGrants(),
    NoControlPlaneRole(),
    LinkedActionNeeded(),
    PolicyDenies(),
    RoleAssignmentExists(),
    VaultNetworkRuleLimit(),
    UserAssignedIdentityLimit(),
    ServiceEndpointMissing(),
    PermissionModelChange(),
    IdentityInUse(),
    PrincipalNotFound(),
  ]

  package static let dataPlane: [any DataPlaneRule] = [
    VaultHostNotFound(),
    PrivateZoneWithoutRecord(),
    EndpointInAnotherNetwork(),
    PrivateEndpointAdmits(),
    TrustedServiceUnderLearning(),
    PerimeterInboundRuleAdmits(),
    PerimeterDecides(),
    TrustedServiceAdmits(),
    PerimeterLearningAdmits(),
    PublicAccessDisabled(),
    FirewallOff(),
    VirtualNetworkRuleAdmits(),
    IPRuleAdmits(),
    DefaultDeny(),
    TokenTenant(),
    AccessPolicyGrants(),
    RoleAssignmentGrants(),
    NoAccessPolicy(),
    NoRoleAssignment(),
    ObjectNotFound(),
    SecretDisabled(),
  ]

  package static let consumer: [any ConsumerRule] = [
    ClientIdNotAttached(),
    NoSystemAssignedIdentity(),
    VaultReadFails(),
    CertificateContent(),
  ]
}
