/// What a consumer wants of the vault or the object beyond being let in; each is asked by a rule of its own.
package enum ConsumerRequirement: String, Hashable, Sendable, CaseIterable {
  case softDelete = "soft delete"
  case purgeProtection = "purge protection"
  case enabledForDeployment, enabledForTemplateDeployment, enabledForDiskEncryption

  /// The vault lies in the region of the resource.
  case sameRegion = "same region"

  /// The secret is that of a certificate.
  case certificateContent = "certificate"

  /// The certificate's secret holds the private key.
  case privateKey = "exportable private key"

  /// The certificate is for the hostname that is configured with it.
  case hostName = "certificate of the hostname"

  /// The certificate has not expired when it is configured.
  case unexpired = "certificate that has not expired"

  /// The key of the certificate is no HSM-backed one.
  case softwareKey = "software key"

  /// The key is an RSA key.
  case rsaKey = "RSA key"

  /// The certificate comes from an authority that Microsoft trusts.
  case trustedAuthority = "certificate of a trusted authority"

  /// The reference names a version.
  case versionNamed = "version named"
}
