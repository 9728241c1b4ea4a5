import AzureModel

/// Every key of the language around the verbs, in the order in which it is explained.
package enum Grammar {
  /// The keys of a scenario.
  package static let scenario: [KeyDeclaration] = [
    KeyDeclaration(
      "scenario", .text, "the title: a question or statement, unique in its file",
      example: "scenario: Can our job read the secret from the internet?", isRequired: true),
    KeyDeclaration("about", .text, "what a reader should know"),
    KeyDeclaration("sources", .texts, "the public pages it comes from"),
    KeyDeclaration("tags", .texts, "words to find it by", example: "tags: [apim, firewall]"),
    KeyDeclaration(
      "asOf", .text, "the date of the rules, as quoted text; the date of the model unless said",
      example: "asOf: \"2022-01-26\"", takesReference: true),
    KeyDeclaration(
      "defaults", .shape(ScenarioReader.defaultsShape), "what holds for everything that says nothing else",
      example: "defaults: { location: northeurope }", takesReference: true),
    uses,
    KeyDeclaration(
      "let", .named(.anything), "named values, put in place by `${name}`", example: "let: { team: readers }"),
    KeyDeclaration(
      "matrix", .keysAndNames(matrix, names: axis), "axes, which multiply to cells",
      example: """
        matrix:
          firewall:
            none: null
            closed: { defaultAction: Deny }
        """),
    KeyDeclaration(
      "given", .list(.step), "steps that build the world by fiat",
      example: """
        given:
          - deployVault: { name: kv }
        """),
    KeyDeclaration(
      "steps", .list(.step), "steps that act",
      example: """
        steps:
          - wait: 10m
        """),
    KeyDeclaration(
      "then", .list(.keys(statement)), "statements about the state behind the last step",
      example: """
        then:
          - can: { as: ana, operation: secrets/get, resource: kv/secrets/db }
        """),
    KeyDeclaration(
      "throughout", .list(.keys(statement + stretch)), "statements that are true at every instant",
      example: """
        throughout:
          - cannot: { as: ana, operation: secrets/get, resource: kv/secrets/db }
        """),
    KeyDeclaration("skip", .text, "why the scenario is not run", example: "skip: waits for the new rule"),
  ]

  private static let uses = KeyDeclaration(
    "uses", .texts, "fixture files that it begins with, by paths from this file on",
    example: "uses: ../fixtures/network.yaml")

  /// The keys of a fixture, of which the first tells it from a scenario.
  package static let fixture: [KeyDeclaration] =
    [
      KeyDeclaration(
        "fixture", .text, "the title of a file that scenarios share: what it holds",
        example: "fixture: a network with a service endpoint", isRequired: true)
    ] + scenario.filter { ["about", "sources", "uses", "defaults", "let", "given"].contains($0.name) }

  /// The keys of a matrix that are no axes.
  package static let matrix: [KeyDeclaration] = [
    KeyDeclaration(
      "exclude", .either([.list(.selection), .selection]), "cells that are left out",
      example: "exclude: [{ identity: none, firewall: none }]"),
    KeyDeclaration(
      "also", .either([.list(.selection), .selection]), "cells that are added to those that are left",
      example: "also: { identity: none, firewall: none }"),
    KeyDeclaration(
      "pairwise", .field(.bool), "whether few cells that hold every two values together stand for the whole product",
      example: "pairwise: true"),
  ]

  private static let axis = KeyForm.either([.named(.anything), .list(.anything)])

  /// The keys beside a verb.
  package static let modifiers: [KeyDeclaration] = [
    KeyDeclaration("id", .text, "a name for the step, by which others refer to it", example: "id: first read"),
    KeyDeclaration(
      "as", .either([.text, .shape(CallerReader.shape)]),
      "who acts: a user, a service principal, an identity, a service with one, or `owner`",
      example: "as: id-app", takesReference: true),
    KeyDeclaration(
      "from", .either([.text, .shape(CallerReader.originShape)]),
      "where the call comes from: `internet`, an IPv4 address, a subnet as `network/subnet`, an on-premises network, `cloudShell`, `browser`, or a map that says more",
      example: "from: vnet/snet-app", takesReference: true),
    KeyDeclaration(
      "via", .word(ClientTool.allCases.map(\.rawValue)), "the client, which may add or wrap something of its own",
      example: "via: Bicep", takesReference: true),
    KeyDeclaration(
      "apiVersion", .text, "the API version of a write, as quoted text", example: "apiVersion: \"2026-02-01\"",
      takesReference: true),
    KeyDeclaration(
      "noWait", .field(.bool),
      "whether the next step does not wait until a long operation is done; not beside `deployment`, which is played to its end",
      example: "noWait: true", takesReference: true),
    KeyDeclaration(
      "when", .selection, "the cells in which the step runs", example: "when: { firewall: [none, closed] }"),
    KeyDeclaration(
      "retry", .shape(Retry.shape), "how it is tried again until it surely succeeds",
      example: "retry: { every: 30s, for: 10m }", takesReference: true),
    KeyDeclaration(
      "expect", .either([.keys(expectation), .list(.keys(expectation))]), "what should happen, in which cells",
      example: """
        expect:
          - where: { firewall: none }
            succeeds: true
          - otherwise: true
            fails: { because: network }
        """),
  ]

  /// The keys beside the step that a resource of a deployment is.
  package static let deployedResource: [KeyDeclaration] = [
    KeyDeclaration("id", .text, "a name for the resource in its deployment", example: "id: grant"),
    KeyDeclaration(
      "dependsOn", .texts, "what is finished before it starts: ids, or names of resources of the same deployment",
      example: "dependsOn: [kv, grant]", takesReference: true),
    KeyDeclaration(
      "apiVersion", .text, "the API version, as quoted text", example: "apiVersion: \"2026-02-01\"",
      takesReference: true),
    KeyDeclaration("when", .selection, "the cells in which it is there", example: "when: { firewall: none }"),
  ]

  /// The steps that are made of other steps and so have no fields of their own.
  package static let compoundSteps: [KeyDeclaration] = [
    KeyDeclaration(
      "repeat", .text, "Does again what the step of an `id` did.", example: "repeat: first read")
  ]
}
