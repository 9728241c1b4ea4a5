import AzureModel

/// As whom the resource of a `ConsumerExample` calls, in the words that its steps ask for: the value of `identity`.
package struct ConsumerExampleIdentity: Sendable {
  /// The name of the user-assigned identity, unless another one is given.
  package static let attached = "id-res"

  /// The service principal of a pipeline.
  package static let pipelines = "pipelines"

  private let block: String

  /// The object id that grants name, as an expression.
  package let principal: String
  private var named = "null"
  private var clientId = "null"
  private var servicePrincipal = "null"

  /// - Parameters:
  ///   - form: One of the forms that the consumer can use.
  ///   - consumer: The way of reading.
  ///   - resource: The name of the resource.
  ///   - attached: The name of the user-assigned identity.
  package init(
    _ form: IdentityForm, of consumer: ConsumerRow, resource: String = ConsumerExample.resource,
    attached: String = ConsumerExampleIdentity.attached
  ) {
    switch form {
    case .systemAssigned:
      block = "{ type: SystemAssigned }"
      principal = "\"${\(resource).identity.principalId}\""
      // Where an application of the platform is taken unless said, the resource's own identity has to be named.
      if consumer.identity.unsaid == .firstParty { named = "System" }
    case .userAssigned:
      block = "{ type: UserAssigned, userAssignedIdentities: [\(attached)] }"
      principal = "\"${\(attached).principalId}\""
      named = attached
      clientId = "\"${\(attached).clientId}\""
    case .firstParty:
      block = "{ type: None }"
      principal = consumer.identity.application.map { "'${servicePrincipal:\"\($0)\".objectId}'" } ?? "null"
    case .servicePrincipal:
      block = "{ type: None }"
      principal = "\"${\(Self.pipelines).objectId}\""
      servicePrincipal = Self.pipelines
    }
  }

  /// The value of `identity` in the flow style.
  package var value: String {
    "{ block: \(block), principal: \(principal), named: \(named), clientId: \(clientId), "
      + "servicePrincipal: \(servicePrincipal) }"
  }
}
