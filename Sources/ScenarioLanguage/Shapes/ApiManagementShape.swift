import AzureModel

/// The settings of an API Management service as templates write them, and what they ask for.
enum ApiManagementShape {
  private static let hostname = ObjectShape([
    FieldDeclaration(
      "type", .choice(HostnameConfiguration.Endpoint.allCases.map(\.rawValue)), "the endpoint", isRequired: true),
    FieldDeclaration("hostName", .text, "the custom name", isRequired: true),
    FieldDeclaration(
      "certificateSource", .choice(HostnameConfiguration.CertificateSource.allCases.map(\.rawValue)),
      "where the certificate comes from", unlessSaid: "as the fields beside it say"),
    FieldDeclaration("keyVaultId", .text, "the secret address of a certificate in a vault"),
    FieldDeclaration(
      "identityClientId", .text,
      "the client id of the user-assigned identity to read it with; none: the system-assigned"),
    FieldDeclaration("encodedCertificate", .text, "the certificate itself, base64"),
    FieldDeclaration("certificatePassword", .text, "the password of an inline certificate"),
    FieldDeclaration("defaultSslBinding", .bool, "whether clients without SNI get this certificate", unlessSaid: "no"),
    FieldDeclaration(
      "negotiateClientCertificate", .bool, "whether clients are asked for a certificate", unlessSaid: "no"),
    FieldDeclaration("certificate", .ignored, "read-only in a template"),
    FieldDeclaration("certificateStatus", .ignored, "read-only in a template"),
  ])

  private static let trustProperty =
    "Microsoft.WindowsAzure.ApiManagement.Gateway.ManagedIdentity.DisableOverPrivilegedAccess"

  private static let connection = ObjectShape(
    [
      FieldDeclaration("name", .text, "the name of the connection"),
      FieldDeclaration("id", .ignored, "read-only in a template"),
      FieldDeclaration("type", .ignored, "read-only in a template"),
      FieldDeclaration("groupIds", .ignored, "read-only in a template"),
      FieldDeclaration("provisioningState", .ignored, "read-only in a template"),
      FieldDeclaration("privateEndpoint", .ignored, "the endpoint; not looked at"),
      FieldDeclaration(
        "privateLinkServiceConnectionState",
        .object(
          ObjectShape(
            [
              FieldDeclaration(
                "status", .choice(["Pending", "Approved", "Rejected"]), "whether it was approved", isRequired: true)
            ], short: "status", takesOthers: true)),
        "the state of the connection", isRequired: true),
    ], hasProperties: true)

  private static let location = ObjectShape(
    [FieldDeclaration("location", .region, "the region", isRequired: true)], short: "location", takesOthers: true)

  private static let authority = ObjectShape([
    FieldDeclaration("encodedCertificate", .text, "the certificate, base64", isRequired: true),
    FieldDeclaration("storeName", .choice(["CertificateAuthority", "Root"]), "its store", isRequired: true),
    FieldDeclaration("certificatePassword", .ignored, "the password of the file"),
    FieldDeclaration("certificate", .ignored, "read-only in a template"),
  ])

  /// The fields of `deployApiManagement` and `updateApiManagement`.
  ///
  /// - Parameter sku: The tier where none is written; nil leaves it as it is.
  static func shape(sku: String?) -> ObjectShape {
    ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the service", isRequired: true),
        FieldDeclaration("location", .region, "the region", unlessSaid: "the scenario's own"),
        FieldDeclaration(
          "sku",
          .object(
            ObjectShape(
              [
                FieldDeclaration(
                  "name", .choice(ApiManagementSku.allCases.map(\.rawValue)), "the tier", isRequired: true),
                FieldDeclaration(
                  "capacity", .integer(0...100), "the number of units", unlessSaid: "the fewest the tier has",
                  unit: "units"),
              ], short: "name")),
          "the tier", unsaid: sku),
        FieldDeclaration("publisherEmail", .text, "required by Azure; a compliant one is assumed"),
        FieldDeclaration("publisherName", .text, "required by Azure; a compliant one is assumed"),
        FieldDeclaration(
          "virtualNetworkType", .choice(VirtualNetworkType.allCases.map(\.rawValue)),
          "how it sits in a virtual network", unlessSaid: "`None`"
        ),
        FieldDeclaration("subnet", .subnet, "the subnet it is injected into"),
        FieldDeclaration(
          "virtualNetworkConfiguration",
          .object(ObjectShape([FieldDeclaration("subnetResourceId", .subnet, "the subnet it is injected into")])),
          "the subnet as a template writes it"),
        ResourceIdentityShape.field,
        FieldDeclaration("hostnameConfigurations", .list(.object(hostname)), "the custom hostnames"),
        FieldDeclaration(
          "publicNetworkAccess", .choice(["Enabled", "Disabled"]), "whether the gateway has a public address",
          unlessSaid: "it has"),
        FieldDeclaration(
          "privateEndpointConnections", .list(.object(connection)), "the private endpoints for calls to the service"),
        FieldDeclaration(
          "createdAtUtc", .moment, "read-only in a template: when it was created", unlessSaid: "on the day of the rules"
        ),
        FieldDeclaration(
          "publicIpAddressId", .reference(.publicIPAddress),
          "a public address of one's own for an injected service", unlessSaid: "a compliant one is assumed"),
        FieldDeclaration(
          "customProperties",
          .object(
            ObjectShape(
              [
                FieldDeclaration(
                  trustProperty, .choice(["True", "False"]), "whether the gateway does without trusted connectivity",
                  unlessSaid: "`False`")
              ], takesOthers: true)),
          "settings by name; those left out fall back to their defaults"),
        FieldDeclaration("additionalLocations", .list(.object(location)), "the other regions it is deployed to"),
        FieldDeclaration("apiVersionConstraint", .ignored, "not modelled yet"),
        FieldDeclaration(
          "certificates", .list(.object(authority)), "certificates of authorities, which are uploaded"),
        FieldDeclaration("configurationApi", .ignored, "not modelled yet"),
        FieldDeclaration("developerPortalStatus", .ignored, "without influence on access to vaults"),
        FieldDeclaration("disableGateway", .ignored, "not modelled yet"),
        FieldDeclaration("enableClientCertificate", .ignored, "not modelled yet"),
        FieldDeclaration("legacyPortalStatus", .ignored, "without influence on access to vaults"),
        FieldDeclaration("natGatewayState", .ignored, "not modelled yet"),
        FieldDeclaration("notificationSenderEmail", .ignored, "without influence on access"),
        FieldDeclaration("releaseChannel", .ignored, "without influence on access"),
        FieldDeclaration(
          "restore", .bool, "brings the soft-deleted service of this name back; everything else is ignored then",
          unlessSaid: "no"),
        FieldDeclaration("zones", .list(.text), "the availability zones"),
        FieldDeclaration("zoneRedundant", .ignored, "without influence on access"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
      ], hasProperties: true)
  }

  /// What the arguments of an API Management step send.
  static func settings(_ arguments: Arguments) -> ApiManagementSettings {
    var settings = ApiManagementSettings(name: arguments.required("name"))
    settings.location = arguments.text("location")
    settings.sku = arguments.object("sku")?.choice("name")
    settings.capacity = arguments.object("sku")?.integer("capacity")
    settings.virtualNetworkType = arguments.choice("virtualNetworkType")
    settings.subnet =
      arguments.text("subnet") ?? arguments.object("virtualNetworkConfiguration")?.text("subnetResourceId")
    settings.publicIPAddress = arguments.text("publicIpAddressId")
    settings.identity = ResourceIdentityShape.definition(arguments)
    settings.hostnameConfigurations = arguments.objects("hostnameConfigurations")?.map {
      HostnameConfiguration(
        endpoint: $0.choice("type") ?? .proxy, hostName: $0.required("hostName"),
        certificateSource: $0.choice("certificateSource"), keyVaultId: $0.text("keyVaultId"),
        identityClientId: $0.text("identityClientId"), hasEncodedCertificate: $0.text("encodedCertificate") != nil)
    }
    settings.isPublic = arguments.text("publicNetworkAccess").map { $0 == "Enabled" }
    settings.hasApprovedPrivateEndpoint = arguments.objects("privateEndpointConnections")?.contains {
      $0.object("privateLinkServiceConnectionState")?.text("status") == "Approved"
    }
    settings.additionalLocations = arguments.objects("additionalLocations")?.map { $0.required("location") }
    settings.zones = arguments.texts("zones")
    settings.authorityCertificates = arguments.objects("certificates")?.count
    settings.createdAt = arguments.moment("createdAtUtc")
    settings.disablesTrustedConnectivity = arguments.object("customProperties").map { $0.text(trustProperty) == "True" }
    settings.restores = arguments.bool("restore") ?? false
    return settings
  }
}
