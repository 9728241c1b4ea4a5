/// The public addresses from which the control plane of API Management calls, by region.
///
/// Older editions of the network page listed one address per region; the current one names service tags instead and
/// says that addresses can change. A report of August 2023 confirms two of them for reading Key Vault.
package enum ControlPlaneAddressTable {
  package static let sources = [
    Source.azureDocs("articles/api-management/api-management-using-with-vnet.md"),
    Source.issue("MicrosoftDocs/azure-docs", 113840),
  ]
  package static let confidence = Confidence.observed

  /// The address of a region, or nil where no source names one.
  package static func apiManagement(in region: String) -> IPv4Address? { addresses[region] }

  static let addresses: [String: IPv4Address] = {
    var table: [String: IPv4Address] = [:]
    for line in lines.description.split(separator: "\n") {
      let columns = line.split(separator: " ")
      if columns.count == 2, let address = IPv4Address(columns[1]) { table[String(columns[0])] = address }
    }
    return table
  }()

  static let lines: StaticString = """
    australiacentral 20.37.52.67
    australiacentral2 20.39.99.81
    australiaeast 20.40.125.155
    australiasoutheast 20.40.160.107
    brazilsouth 191.233.24.179
    brazilsoutheast 191.232.18.181
    canadacentral 52.139.20.34
    canadaeast 52.139.80.117
    centralindia 13.71.49.1
    centralus 13.86.102.66
    eastasia 52.139.152.27
    eastus 52.224.186.99
    eastus2 20.44.72.3
    francecentral 40.66.60.111
    francesouth 20.39.80.2
    germanynorth 51.116.0.0
    germanywestcentral 51.116.96.0
    japaneast 52.140.238.179
    japanwest 40.81.185.8
    koreacentral 40.82.157.167
    koreasouth 40.80.232.185
    northcentralus 40.81.47.216
    northeurope 52.142.95.35
    norwayeast 51.120.2.185
    norwaywest 51.120.130.134
    southafricanorth 102.133.130.197
    southafricawest 102.133.0.79
    southcentralus 20.188.77.119
    southeastasia 40.90.185.46
    southindia 20.44.33.246
    switzerlandnorth 51.107.0.91
    switzerlandwest 51.107.96.8
    uaecentral 20.37.81.41
    uaenorth 20.46.144.85
    uksouth 51.145.56.125
    ukwest 51.137.136.0
    westcentralus 52.253.135.58
    westeurope 51.145.179.78
    westindia 40.81.89.24
    westus 13.64.39.16
    westus2 51.143.127.203
    """
}
