import AccessMigration
import AzureModel
import ScenarioLanguage

/// A service that reads the vault as one of its principals, in the steps of a scenario.
struct PlayedService {
  /// The object id that the exports have for it.
  let principal: String

  /// Its object id in the scenario, as an expression.
  let objectId: String

  /// What makes the principal, and the resource that uses it.
  let steps: [String]

  /// The value of `identity` that the steps ask for.
  let identity: String

  /// The step that says what to read.
  let configure: String

  /// The step that reads; the same where writing the resource reads.
  let read: String
  let readsByItself: Bool

  /// nil for a way of reading that no step configures, or that nobody has to be granted.
  init?(_ needs: ConsumerNeeds, reference: String, resource: String, attached: String) {
    let (row, form) = (needs.use.consumer, needs.use.form)
    guard !row.isAuthorizedByPlatform, form != .servicePrincipal,
      let example = ConsumerExample(row, reference: reference, resource: resource),
      let deploy = example.deploy, let configure = example.configure
    else { return nil }
    let identity = ConsumerExampleIdentity(form, of: row, resource: resource, attached: attached)
    let making: [String] =
      switch form {
      case .userAssigned: ["deployManagedIdentity: { name: \(attached) }"]
      case .firstParty: row.identity.application.map { ["createServicePrincipal: { name: \"\($0)\" }"] } ?? []
      case .systemAssigned, .servicePrincipal: []
      }
    principal = needs.objectId
    objectId = identity.principal
    steps = making + [deploy]
    self.identity = identity.value
    self.configure = configure
    read = example.read ?? configure
    readsByItself = example.read != nil
  }
}
