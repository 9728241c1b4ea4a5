/// The `if` of a policy rule.
package indirect enum PolicyCondition: Sendable {
  case allOf([PolicyCondition])
  case anyOf([PolicyCondition])
  case not(PolicyCondition)
  case comparison(PolicyOperand, PolicyComparison)

  /// A comparison of a property with one value.
  package static func field(_ field: PolicyField, _ operator: PolicyOperator, _ value: String) -> PolicyCondition {
    .comparison(.field(field), PolicyComparison(`operator`, [value]))
  }
}

/// What a comparison looks at.
package enum PolicyOperand: Hashable, Sendable {
  case field(PolicyField)

  /// The API version of the request, `[requestContext().apiVersion]`.
  case apiVersion

  /// How a rule writes the API version.
  package static let apiVersionExpression = "[requestContext().apiVersion]"
}

/// An operator with what it compares with: one value, and for `in` and `notIn` any number.
package struct PolicyComparison: Hashable, Sendable {
  package let `operator`: PolicyOperator
  package let values: [String]

  package init(_ operator: PolicyOperator, _ values: [String]) {
    self.operator = `operator`
    self.values = values
  }
}

/// The operators of a condition that the model evaluates.
package enum PolicyOperator: String, Hashable, Sendable, CaseIterable {
  case equals, notEquals
  case like, notLike
  case contains, notContains
  case `in`, notIn
  case less, lessOrEquals, greater, greaterOrEquals
  case exists

  /// The operator whose opposite it is; nil for those that ask for themselves.
  var opposite: PolicyOperator? {
    switch self {
    case .notEquals: .equals
    case .notLike: .like
    case .notContains: .contains
    case .notIn: .in
    case .equals, .like, .contains, .in, .less, .lessOrEquals, .greater, .greaterOrEquals, .exists: nil
    }
  }
}

/// The properties of a vault that a condition can name.
package enum PolicyField: String, Hashable, Sendable, CaseIterable {
  case type, name, location, id
  case createMode = "Microsoft.KeyVault/vaults/createMode"
  case enableRbacAuthorization = "Microsoft.KeyVault/vaults/enableRbacAuthorization"
  case publicNetworkAccess = "Microsoft.KeyVault/vaults/publicNetworkAccess"
  case defaultAction = "Microsoft.KeyVault/vaults/networkAcls.defaultAction"
  case bypass = "Microsoft.KeyVault/vaults/networkAcls.bypass"
  case tenantId = "Microsoft.KeyVault/vaults/tenantId"
  case enableSoftDelete = "Microsoft.KeyVault/vaults/enableSoftDelete"
  case softDeleteRetentionInDays = "Microsoft.KeyVault/vaults/softDeleteRetentionInDays"
  case enablePurgeProtection = "Microsoft.KeyVault/vaults/enablePurgeProtection"
}

/// What a property of a request is.
package enum PolicyValue: Hashable, Sendable {
  case absent
  case value(String)
}
