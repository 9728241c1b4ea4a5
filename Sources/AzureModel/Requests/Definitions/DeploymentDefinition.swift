/// Several resources that Azure Resource Manager writes as one deployment: in parallel where nothing orders them.
package struct DeploymentDefinition: Sendable {
  package let name: String

  /// In the order written, which says nothing about the order in which they are deployed.
  package let resources: [DeployedResource]

  package init(name: String, resources: [DeployedResource]) {
    self.name = name
    self.resources = resources
  }
}

/// One resource of a deployment.
package struct DeployedResource: Sendable {
  /// The numbers of the resources that have to be finished before this one starts.
  package let dependsOn: [Int]
  package let apiVersion: Day?

  /// What is written, with the values that references have when it starts.
  package let stimulus: @Sendable (World, Instant) -> Stimulus

  package init(dependsOn: [Int], apiVersion: Day?, stimulus: @escaping @Sendable (World, Instant) -> Stimulus) {
    self.dependsOn = dependsOn
    self.apiVersion = apiVersion
    self.stimulus = stimulus
  }
}
