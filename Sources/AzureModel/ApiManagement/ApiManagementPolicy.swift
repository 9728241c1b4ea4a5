/// What a policy document names: named values by `{{name}}` and certificates by id or thumbprint.
package struct ApiManagementPolicy: Hashable, Sendable {
  /// How a policy names the certificate it authenticates with.
  package enum CertificateUse: Hashable, Sendable {
    case id(String)
    case thumbprint(String)
  }

  package let namedValues: [String]
  package let certificates: [CertificateUse]

  /// Reads the names out of a document; whether it is well-formed is not asked.
  ///
  /// - Complexity: O(length of the document).
  package init(_ document: String) {
    var namedValues: [String] = []
    var rest = Substring(document)
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      namedValues.append(String(Self.trimmed(rest[open.upperBound..<close.lowerBound])))
      rest = rest[close.upperBound...]
    }
    self.namedValues = namedValues
    var certificates: [CertificateUse] = []
    rest = Substring(document)
    while let open = rest.firstRange(of: "<authentication-certificate") {
      let end = rest[open.upperBound...].firstIndex(of: ">") ?? rest.endIndex
      let element = rest[open.upperBound..<end]
      if let id = Self.attribute("certificate-id", of: element) { certificates.append(.id(id)) }
      if let thumbprint = Self.attribute("thumbprint", of: element) { certificates.append(.thumbprint(thumbprint)) }
      rest = rest[end...]
    }
    self.certificates = certificates
  }

  /// The value of an attribute in single or double quotation marks.
  private static func attribute(_ name: String, of element: Substring) -> String? {
    guard let place = element.firstRange(of: name) else { return nil }
    let behind = element[place.upperBound...].drop { $0 == " " }
    guard behind.first == "=" else { return nil }
    let value = behind.dropFirst().drop { $0 == " " }
    guard let mark = value.first, mark == "\"" || mark == "'" else { return nil }
    return value.dropFirst().firstIndex(of: mark).map { String(value.dropFirst()[..<$0]) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text = text.dropLast() }
    return text
  }
}
