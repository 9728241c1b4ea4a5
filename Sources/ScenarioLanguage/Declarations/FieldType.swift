import AzureModel

/// What a field takes.
package indirect enum FieldType: Sendable {
  case text

  /// A region by its name or display name: `West Europe` is `westeurope`.
  case region
  case bool
  case integer(ClosedRange<Int>)

  /// A length of time such as `90s` or `1h30m`.
  case delay

  /// A moment on the calendar: `2026-12-01`, a time of that day, or Unix seconds as in a template.
  case moment

  /// One of these words; letter case does not matter, as with Azure Resource Manager.
  case choice([String])

  /// An IPv4 address or a range in CIDR form.
  case addressRange

  /// One IPv4 address.
  case address

  /// What a security rule or a route speaks of: `*`, a range, or a service tag.
  case addressPrefix

  /// A port, a range of ports such as `80-443`, or `*`.
  case portRange

  /// A built-in role by name or GUID, or a custom one by name.
  case role

  /// A pattern of actions such as `Microsoft.KeyVault/vaults/*`.
  case actionPattern

  /// The condition of a role assignment.
  case condition

  /// A log query on the audit events of vaults.
  case logQuery
  case guid

  /// A data-plane operation such as `secrets/get`.
  case operation

  /// A thing of a kind, by name or by its resource id.
  case reference(ResourceKind)

  /// A subnet as `network/subnet`, or by its resource id.
  case subnet

  /// A vault, or an object in it as `vault/secrets/name`.
  case vaultObject

  /// Where a role is assigned: `subscription`, `resourceGroup`, a resource, or an object in a vault.
  case scope

  /// Who gets a role: an object id, or a user, group or identity by name.
  case principal
  case list(FieldType)
  case object(ObjectShape)

  /// User-assigned identities: a list of names, or the map keyed by resource id that templates have.
  case identities

  /// The `if` of a policy rule, or a part of one.
  case policyCondition

  /// A resource of a deployment: a `deploy…` step with what orders it.
  case deployedResource

  /// A managed identity by name or resource id, or a word such as `System` for the resource's own one.
  case identityName

  /// Texts by names that nobody knows before.
  case textMap

  /// What reads vaults: a resource, or by the name of its row a service that is configured on none.
  case consumer

  /// Accepted as it stands in a template and without influence on access.
  case ignored

  /// Part of a template that would matter and that the model does not know: saying anything there is a mistake.
  case notModelled

  /// Whether it is without influence, whatever it is.
  var isIgnored: Bool {
    if case .ignored = self { true } else { false }
  }

  /// Whether a template writes it as `{ id: … }`.
  var isReference: Bool {
    switch self {
    case .reference, .subnet, .identityName: true
    default: false
    }
  }

  /// What it is, in words for messages.
  package var title: String {
    switch self {
    case .text: "text"
    case .region: "a region such as `westeurope`"
    case .bool: "true or false"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .delay: "a length of time such as `90s`, `10m` or `1h30m`"
    case .moment: "a day such as `\"2026-12-01\"`, a time such as `\"2026-12-01T08:30:00Z\"` or Unix seconds"
    case .choice(let words):
      words.count > 8 ? "one of \(words.count) words" : words.map { "`\($0)`" }.joined(separator: " or ")
    case .addressRange: "an IPv4 address or a range such as `203.0.113.0/24`"
    case .address: "an IPv4 address such as `10.0.0.4`"
    case .addressPrefix: "`*`, a range such as `10.0.0.0/16` or a service tag such as `AzureKeyVault`"
    case .portRange: "a port, a range such as `80-443` or `*`"
    case .role: "a role"
    case .actionPattern: "a pattern of actions such as `Microsoft.KeyVault/vaults/*`"
    case .condition: "a condition"
    case .logQuery: "a query such as `AZKVAuditLogs | where HttpStatusCode == 403`"
    case .guid: "a GUID such as `00000000-0000-0000-0000-000000000000`"
    case .operation: "a data-plane operation such as `secrets/get`"
    case .reference(let kind): "the name of a \(kind.title)"
    case .subnet: "a subnet as `network/subnet`"
    case .vaultObject: "a vault, or an object in it such as `kv/secrets/name`"
    case .scope: "`subscription`, `resourceGroup`, a resource, or an object such as `kv/secrets/name`"
    case .principal: "an object id, or the name of a user, group or identity"
    case .list(let item): "a list, each item \(item.title)"
    case .object: "a map"
    case .identities: "a list of managed identities"
    case .policyCondition: "a condition of a policy rule"
    case .deployedResource: "a `deploy…` step"
    case .identityName: "the name of a managed identity, or `System`"
    case .textMap: "a map of texts"
    case .consumer: "the name of something that reads vaults"
    case .ignored: "anything"
    case .notModelled: "nothing: it is not modelled"
    }
  }
}

extension FieldType {
  /// The fields of the map, or of the maps in the list, that it takes; nil where it takes none.
  package var shape: ObjectShape? {
    switch self {
    case .object(let shape): shape
    case .list(let item): item.shape
    case .text, .region, .bool, .integer, .delay, .moment, .choice, .addressRange, .address, .addressPrefix, .portRange,
      .role, .actionPattern, .condition, .logQuery, .guid, .operation, .reference, .subnet, .vaultObject, .scope,
      .principal,
      .identities, .policyCondition, .identityName, .textMap, .consumer, .deployedResource, .ignored, .notModelled:
      nil
    }
  }
}

/// The fields of a map.
package struct ObjectShape: Sendable {
  package let fields: [FieldDeclaration]

  /// The field that is meant when something else than a map is written.
  package let shortField: String?

  /// Whether fields may also stand under `properties`, as in a template.
  package let hasProperties: Bool

  /// Fields of which exactly one has to be written; empty where there is no such choice.
  package let oneOf: [String]

  /// Fields of which at least one has to be written; empty where there is no such choice.
  package let anyOf: [String]

  /// What else has to hold among the fields; it reports what does not.
  let check: (@Sendable (ArgumentDecoder, Value) -> Void)?

  /// Whether other fields may stand there too, without influence on access.
  package let takesOthers: Bool

  package init(
    _ fields: [FieldDeclaration], short: String? = nil, hasProperties: Bool = false, oneOf: [String] = [],
    takesOthers: Bool = false
  ) {
    self.init(
      fields, short: short, hasProperties: hasProperties, oneOf: oneOf, takesOthers: takesOthers, anyOf: [], check: nil)
  }

  init(
    _ fields: [FieldDeclaration], short: String? = nil, hasProperties: Bool = false, oneOf: [String] = [],
    takesOthers: Bool = false, anyOf: [String] = [], check: (@Sendable (ArgumentDecoder, Value) -> Void)?
  ) {
    self.takesOthers = takesOthers
    self.anyOf = anyOf
    self.check = check
    self.fields = fields
    self.shortField = short
    self.hasProperties = hasProperties
    self.oneOf = oneOf
  }

  package subscript(name: String) -> FieldDeclaration? { fields.first { $0.name == name || $0.armName == name } }
}

/// One field of a step: from this row come decoding, diagnostics and documentation.
package struct FieldDeclaration: Sendable {
  package let name: String
  package let type: FieldType
  package let isRequired: Bool

  /// What the field means, in one sentence.
  package let summary: String

  /// What is assumed where the field is not written: the table of compliant defaults is these values.
  package let unsaid: String?

  /// What holds where the field is not written, in words, where that is not one value for all scenarios.
  package let unlessSaid: String?

  /// What a number counts, for instance `days`; nil where the type says it.
  package let unit: String?

  /// What a template calls it, where that is another word.
  package let armName: String?

  /// A value as it may be written; nil where that of the type will do.
  package let example: String?

  /// Where the field is documented; nil where the page of its step says it.
  package let source: Source?

  package init(
    _ name: String, _ type: FieldType, _ summary: String, isRequired: Bool = false, unsaid: String? = nil,
    unlessSaid: String? = nil, unit: String? = nil, armName: String? = nil, example: String? = nil,
    source: Source? = nil
  ) {
    self.name = name
    self.armName = armName
    self.type = type
    self.summary = summary
    self.isRequired = isRequired
    self.unsaid = unsaid
    self.unlessSaid = unlessSaid
    self.unit = unit
    self.example = example
    self.source = source
  }

  /// What holds where it is not written, in words; nil where nothing does.
  package var whenUnsaid: String? {
    isRequired ? nil : unlessSaid ?? unsaid.map { "`\($0)`" } ?? type.whenUnsaid
  }

  /// A value as it may be written; nil for a map, whose fields have their own, and for a text that can be any.
  package var anExample: String? { example ?? type.example }
}
