import AzureModel

/// How near what somebody holds comes to a predefined template of access policies.
package struct TemplateRecognition: Sendable {
  package enum Fit: Hashable, Sendable {
    case exact

    /// It holds all of the template and more.
    case superset

    /// It holds a part of the template and nothing else.
    case subset
  }

  package let fit: Fit

  /// The templates of that fit: several have the same content.
  package let templates: [String]

  /// The nearest templates; nil where none is part of what is held, nor holds all of it.
  ///
  /// Of templates that are contained the largest are near, of those that contain it the smallest.
  package init?(_ granted: OperationSet) {
    let rows = Self.contents
    let exact = rows.filter { $0.contents.contains(granted.data) }
    if !exact.isEmpty {
      self.init(fit: .exact, templates: exact.map(\.name))
      return
    }
    let inside = rows.compactMap { row in
      row.contents.filter { granted.data & $0 == $0 }.map(\.nonzeroBitCount).max().map { (row.name, $0) }
    }
    if let most = inside.map(\.1).max() {
      self.init(fit: .superset, templates: inside.filter { $0.1 == most }.map(\.0))
      return
    }
    let outside = rows.compactMap { row in
      row.contents.filter { granted.data & $0 == granted.data }.map(\.nonzeroBitCount).min().map { (row.name, $0) }
    }
    guard let least = outside.map(\.1).min(), !granted.isEmpty else { return nil }
    self.init(fit: .subset, templates: outside.filter { $0.1 == least }.map(\.0))
  }

  private init(fit: Fit, templates: [String]) {
    self.fit = fit
    self.templates = templates
  }

  /// What each template allows: as the tools expand it, and, where the documentation says all operations, all of them.
  private static let contents: [(name: String, contents: [UInt64])] = AccessPolicyTemplateTable.rows.map { row in
    (row.name, [row.granted.data] + (row.grantedAsDocumented == row.granted ? [] : [row.grantedAsDocumented.data]))
  }
}

extension AccessPolicyTemplateRow {
  /// The operations of the permissions that the tools give it.
  package var granted: OperationSet { operations { permissions[$0] ?? [] } }

  /// The same with `all` of a kind where the documentation says all operations.
  package var grantedAsDocumented: OperationSet {
    operations { kind in
      switch documented[kind] {
      case .all: ["all"]
      case .permissions(let words): words
      case nil: []
      }
    }
  }

  private func operations(_ words: (VaultObjectKind) -> [String]) -> OperationSet {
    VaultObjectKind.allCases.reduce(into: OperationSet()) { set, kind in
      for word in words(kind) { set.formUnion(DataOperationTable.granted(by: word, on: kind)) }
    }
  }
}
