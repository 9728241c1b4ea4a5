import ScenarioRunner
import SourceDiagnostics

/// A scenario in JSON; outcomes that cells share are written once and named by number.
struct JSONScenario {
  private let identified: IdentifiedScenario
  private let outcomes: [OutcomeReport]
  private let numbers: [ObjectIdentifier: Int]

  init(_ identified: IdentifiedScenario) {
    self.identified = identified
    var outcomes: [OutcomeReport] = []
    var numbers: [ObjectIdentifier: Int] = [:]
    for cell in identified.scenario.cells {
      for step in cell.steps where numbers[ObjectIdentifier(step.outcome)] == nil {
        numbers[ObjectIdentifier(step.outcome)] = outcomes.count
        outcomes.append(step.outcome)
      }
    }
    self.outcomes = outcomes
    self.numbers = numbers
  }

  var value: JSONValue {
    let scenario = identified.scenario
    return .object([
      "id": .string(identified.id),
      "title": .string(scenario.title),
      "place": JSONReport.place(scenario.place),
      "about": .optional(scenario.about),
      "sources": .strings(scenario.sources),
      "tags": .strings(scenario.tags),
      "axes": .array(scenario.axes.map { .object(["name": .string($0.name), "values": .strings($0.values)]) }),
      "selection": .optional(scenario.selection),
      "counts": JSONReport.counts(scenario.counts),
      "cells": .array(scenario.cells.map(cell)),
      "outcomes": .array(outcomes.map { JSONOutcome($0).value }),
    ])
  }

  private func cell(_ cell: CellReport) -> JSONValue {
    .object([
      "id": .string(identified.id(of: cell)),
      "name": .string(cell.name),
      "choices": choices(of: cell),
      "asOf": .string(cell.asOf),
      "verdict": .string(cell.verdict.rawValue),
      "answer": .optional(cell.decisiveStep?.outcome.answer.rawValue),
      "title": .string(cell.title),
      "skipReason": .optional(cell.skipReason),
      "decisiveStep": .optional(cell.decisive),
      "worksWith": .strings(cell.worksWith),
      "steps": .array(cell.steps.map(step)),
    ])
  }

  private func choices(of cell: CellReport) -> JSONValue {
    .named(zip(identified.scenario.axes, cell.choices).map { ($0.name, .string($0.values[$1])) })
  }

  private func step(_ step: StepReport) -> JSONValue {
    .object([
      "section": .string(step.section),
      "verb": .string(step.verb),
      "place": JSONReport.place(step.place),
      "verdict": .string(step.verdict.rawValue),
      "mismatch": step.mismatch.map(Self.mismatch) ?? .null,
      "outcome": .optional(numbers[ObjectIdentifier(step.outcome)]),
    ])
  }

  /// Where it stands is the place of its step.
  private static func mismatch(_ mismatch: Mismatch) -> JSONValue {
    .object([
      "message": .string(mismatch.message),
      "expected": .string(mismatch.expected),
      "actual": .string(mismatch.actual),
    ])
  }
}
