import ScenarioRunner

/// The grid as JSON.
package enum ConsumerGridJSON {
  package static func text(_ report: ConsumerGridReport) -> String {
    JSONWriter.text(
      .object([
        "schema": .string("rehearsal-matrix/1"),
        "asOf": .string(report.asOf),
        "axes": .strings(report.axes),
        "services": .array(report.services.map { service($0, axes: report.axes) }),
      ]))
  }

  private static func service(_ service: ConsumerGridReport.Service, axes: [String]) -> JSONValue {
    .object([
      "id": .string(service.id),
      "service": .string(service.name),
      "use": .string(service.use),
      "confidence": .string(service.confidence),
      "doubts": .strings(service.doubts),
      "sources": .strings(service.sources),
      "cells": .array(service.cells.map { cell($0, axes: axes) }),
    ])
  }

  private static func cell(_ cell: ConsumerGridReport.Cell, axes: [String]) -> JSONValue {
    .object([
      "axes": .named(zip(axes, cell.choices).map { ($0, .string($1)) }),
      "answer": .string(cell.answer.rawValue),
      "stage": .optional(cell.stage),
      "rule": .optional(cell.rule),
      "reason": .string(cell.reason),
      "confidence": .string(cell.confidence),
      "sources": .strings(cell.sources),
    ])
  }
}
