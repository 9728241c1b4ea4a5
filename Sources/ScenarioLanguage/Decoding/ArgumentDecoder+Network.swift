import AzureModel
import SourceDiagnostics

/// Values of fields that only networks have.
extension ArgumentDecoder {
  func address(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText, let address = IPv4Address(text) else { return mismatch(value, .address, field) }
    return .text(address.description)
  }

  func addressPrefix(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText, let prefix = AddressPrefix(text) else {
      return mismatch(value, .addressPrefix, field)
    }
    return .text(prefix.description)
  }

  func portRange(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText, PortRange(text) != nil else { return mismatch(value, .portRange, field) }
    return .text(text)
  }
}
