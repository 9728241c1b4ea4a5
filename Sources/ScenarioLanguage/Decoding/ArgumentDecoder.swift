import AzureModel
import SourceDiagnostics

/// Turns values into arguments by the declared type of their field, reporting every mistake at its place.
struct ArgumentDecoder {
  /// What may be named here; nil while a step runs, when names were checked long ago.
  let environment: NameEnvironment?
  let log: (Diagnostic) -> Void

  /// A value under a field; nil for `null` and for what could not be decoded.
  func decode(_ value: Value, as type: FieldType, field: String) -> Argument? {
    switch value.kind {
    case .null: return nil
    case .expression(let expression):
      environment?.check(expression, log)
      if case .ignored = type { return nil }
      if case .notModelled = type { return notModelled(value, field) }
      if let row = environment?.yield(of: expression), !row.fits(type) { return mismatch(value, type, field, row) }
      return .open(value, type)
    case .template(let pieces):
      for case .expression(let expression) in pieces { environment?.check(expression, log) }
      if case .ignored = type { return nil }
      if case .notModelled = type { return notModelled(value, field) }
      if case .logQuery = type, !isLogQuery(pieces, value) { return nil }
      return type.takesText ? .open(value, type) : mismatch(value, type, field)
    case .map(let entries) where type.isReference && entries.count == 1 && entries[0].key == "id":
      // As templates write it; the id may be an expression.
      return decode(entries[0].value, as: type, field: field)
    case .bool, .int, .float, .string, .list, .map:
      return decodeWritten(value, type, field)
    }
  }

  private func decodeWritten(_ value: Value, _ type: FieldType, _ field: String) -> Argument? {
    switch type {
    case .text: text(value, type, field)
    case .region: region(value, field)
    case .bool: bool(value, field)
    case .integer(let range): integer(value, range, field)
    case .delay: delay(value, field)
    case .moment: moment(value, field)
    case .choice(let words): choice(value, words, field)
    case .addressRange: addressRange(value, field)
    case .address: address(value, field)
    case .addressPrefix: addressPrefix(value, field)
    case .portRange: portRange(value, field)
    case .role: role(value, field)
    case .actionPattern: actionPattern(value, field)
    case .condition: condition(value, field)
    case .logQuery: logQuery(value, field)
    case .guid: guid(value, field)
    case .operation: operation(value, field)
    case .reference(let kind): reference(value, kind, field)
    case .subnet: subnet(value, field)
    case .vaultObject: vaultObject(value, field)
    case .scope: scope(value, field)
    case .principal: principal(value, field)
    case .list(let item): list(value, item, field)
    case .object(let shape): object(value, shape, in: "`\(field)`")
    case .identities: identities(value, field)
    case .policyCondition: policyCondition(value)
    case .deployedResource: deployedResource(value)
    case .identityName: identityName(value, field)
    case .textMap: textMap(value, field)
    case .consumer: consumer(value, field)
    case .ignored: ignored(value)
    case .notModelled: notModelled(value, field)
    }
  }

  // MARK: Scalars

  private func text(_ value: Value, _ type: FieldType, _ field: String) -> Argument? {
    value.scalarText.map { .text($0) } ?? mismatch(value, type, field)
  }

  private func region(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText, !text.isEmpty else { return mismatch(value, .region, field) }
    return .text(text.lowercased().filter { $0 != " " })
  }

  private func bool(_ value: Value, _ field: String) -> Argument? {
    switch value.kind {
    case .bool(let flag): return .bool(flag)
    case .string(let text) where ["true", "false"].contains(text.lowercased()):
      return .bool(text.lowercased() == "true")
    default: return mismatch(value, .bool, field)
    }
  }

  private func integer(_ value: Value, _ range: ClosedRange<Int>, _ field: String) -> Argument? {
    if case .int(let number) = value.kind, range.contains(number) { return .integer(number) }
    return mismatch(value, .integer(range), field)
  }

  private func delay(_ value: Value, _ field: String) -> Argument? {
    if case .string(let text) = value.kind, let delay = Delay(text) ?? Delay(iso8601: text) { return .delay(delay) }
    return mismatch(value, .delay, field)
  }

  private func moment(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText, let moment = UnixTime(text) else { return mismatch(value, .moment, field) }
    return .text(moment.description)
  }

  private func choice(_ value: Value, _ words: [String], _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .choice(words), field) }
    // ARM compares enumerations without case, and services print lists with and without blanks.
    func folded(_ word: String) -> String { word.lowercased().filter { $0 != " " } }
    if let word = words.first(where: { folded($0) == folded(text) }) { return .text(word) }
    report(
      .valueNotAllowed, value, "unknown \(field) `\(text)`", label: "no such value",
      help: Suggestion.help(for: text, among: words), notes: Suggestion.note("values", words))
    return nil
  }

  private func addressRange(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText, let range = AddressRange(text) else {
      return mismatch(value, .addressRange, field)
    }
    return .text(range.description)
  }

  private func role(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .role, field) }
    let name = text.split(separator: "/").last.map(String.init) ?? text
    if let role = RoleTable.role(text) ?? RoleTable.role(name) { return .text(role.id) }
    let isID = ResourcePath.name(of: .roleDefinition, in: text) != nil
    guard let environment else { return .text(isID ? name : text) }
    let named = environment.role(ofID: name) ?? text
    if environment.candidates(named).contains(where: { $0.name.kind == .roleDefinition }) {
      environment.check(ResourceName(.roleDefinition, named), at: value, log)
      return .text(named)
    }
    if environment.isUncertain(text) { return nil }
    report(
      .valueNotAllowed, value, "unknown role `\(text)`", label: "no such role",
      help: Suggestion.help(for: text, among: RoleTable.names + environment.names(of: .roleDefinition))
        + ["give a built-in role by its name or GUID, or a custom role that a step deploys"])
    return nil
  }

  private func operation(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .operation, field) }
    if let operation = DataOperationTable.operation(named: text) {
      return .text(DataOperationTable.row(operation).name)
    }
    let names = DataOperationTable.rows.map(\.name)
    report(
      .valueNotAllowed, value, "unknown operation `\(text)`", label: "not a data-plane operation",
      help: Suggestion.help(for: text, among: names) + ["operations are named like `secrets/get` or `keys/unwrapKey`"])
    return nil
  }

  // MARK: Collections

  private func list(_ value: Value, _ item: FieldType, _ field: String) -> Argument? {
    // A text that stands for a list comes from a reference whose value is one, with commas between.
    if environment == nil, case .string(let text) = value.kind {
      let parts = text.split(separator: ",").map { Value(.string($0.filter { $0 != " " }), value.span) }
      return .list(parts.compactMap { decode($0, as: item, field: field) })
    }
    guard case .list(let items) = value.kind else { return mismatch(value, .list(item), field) }
    return .list(items.compactMap { decode($0, as: item, field: field) })
  }

  private func identities(_ value: Value, _ field: String) -> Argument? {
    func identity(_ name: Value, sendsIdsBack: Bool) -> Argument? {
      decode(name, as: .reference(.managedIdentity), field: field).map {
        .object(["name": $0, "sendsIdsBack": .bool(sendsIdsBack)])
      }
    }
    switch value.kind {
    case .list(let items): return .list(items.compactMap { identity($0, sendsIdsBack: false) })
    case .map(let entries):
      return .list(
        entries.compactMap { entry in
          let ids = entry.value.entries.filter { ["principalId", "clientId"].contains($0.key) && !$0.value.isNull }
          return identity(Value(.string(entry.key), entry.keySpan), sendsIdsBack: !ids.isEmpty)
        })
    default: return mismatch(value, .identities, field)
    }
  }

  /// References inside what has no influence are checked all the same.
  private func ignored(_ value: Value) -> Argument? {
    switch value.kind {
    case .list(let items): for item in items { _ = decode(item, as: .ignored, field: "") }
    case .map(let entries): for entry in entries { _ = decode(entry.value, as: .ignored, field: entry.key) }
    case .null, .bool, .int, .float, .string, .expression, .template: break
    }
    return nil
  }

  /// A map by its shape; anything else stands for the shape's short field.
  func object(_ value: Value, _ shape: ObjectShape, in place: String) -> Argument? {
    guard case .map(let written) = value.kind else {
      guard let short = shape.shortField, let field = shape[short] else {
        return mismatch(value, .object(shape), place)
      }
      // `null` is absent, and so is the field it would have stood for.
      if value.isNull { reportMissing(shape, [], value, in: place) }
      return decode(value, as: field.type, field: short).map { .object(withDefaults([short: $0], shape)) }
    }
    let entries = shape.hasProperties ? withProperties(written) : written
    var arguments: [String: Argument] = [:]
    var places: [String: SourceSpan] = [:]
    var unknown = 0
    for entry in entries {
      guard let field = shape[entry.key] else {
        unknown += 1
        if shape.takesOthers {
          _ = decode(entry.value, as: .ignored, field: entry.key)
        } else if unknown <= DiagnosticLog.most + 1 {
          // Of more than are shown none has to be compared with the fields there are.
          reportUnknown(entry, shape, in: place)
        }
        continue
      }
      if let first = places.updateValue(entry.keySpan, forKey: field.name), !field.type.isIgnored {
        log(
          Diagnostic(
            ScenarioCode.repeatedField, "`\(entry.key)` is given twice in \(place)", at: .init(entry.keySpan, "again"),
            secondary: [.init(first, "first given here")], help: ["write it once, inside `properties` or outside"]))
      }
      if let argument = decode(entry.value, as: field.type, field: field.name) { arguments[field.name] = argument }
    }
    reportMissing(shape, entries, value, in: place)
    reportChoice(shape, entries, value, in: place)
    shape.check?(self, Value(.map(entries), value.span, usedAt: value.usedAt))
    return .object(withDefaults(arguments, shape))
  }

  /// The entries with those under `properties` among them, as templates nest them.
  private func withProperties(_ entries: [Value.Entry]) -> [Value.Entry] {
    entries.flatMap { entry -> [Value.Entry] in
      guard entry.key == "properties", !entry.value.isNull else { return entry.key == "properties" ? [] : [entry] }
      if case .map(let inner) = entry.value.kind { return inner }
      report(
        .wrongType, entry.value, "`properties` takes a map, not \(entry.value.title)", label: entry.value.title)
      return []
    }
  }

  private func withDefaults(_ arguments: [String: Argument], _ shape: ObjectShape) -> [String: Argument] {
    var arguments = arguments
    for field in shape.fields where arguments[field.name] == nil {
      guard let unsaid = field.unsaid else { continue }
      switch field.type {
      case .object(let inner):
        if let short = inner.shortField { arguments[field.name] = .object([short: .text(unsaid)]) }
      default: arguments[field.name] = .text(unsaid)
      }
    }
    return arguments
  }

  private func reportUnknown(_ entry: Value.Entry, _ shape: ObjectShape, in place: String) {
    let names = shape.fields.map(\.name)
    log(
      Diagnostic(
        ScenarioCode.unknownField, "unknown field `\(entry.key)` in \(place)",
        at: .init(entry.keySpan, "no such field"),
        help: Suggestion.help(for: entry.key, among: names), notes: Suggestion.note("fields", names)))
  }

  private func reportMissing(_ shape: ObjectShape, _ entries: [Value.Entry], _ value: Value, in place: String) {
    for field in shape.fields where field.isRequired {
      if entries.contains(where: { shape[$0.key]?.name == field.name && !$0.value.isNull }) { continue }
      log(
        Diagnostic(
          ScenarioCode.missingField, "\(place) needs `\(field.name)`",
          at: .init(value.usedAt ?? value.span, "no `\(field.name)`"),
          help: ["add `\(field.name)`: \(field.summary)"]))
    }
  }

  // MARK: Reporting

  private func mismatch(_ value: Value, _ type: FieldType, _ field: String, _ row: YieldRow) -> Argument? {
    report(
      .wrongType, value, "`\(field)` takes \(type.title), not \(row.title)", label: row.summary)
    return nil
  }

  func mismatch(_ value: Value, _ type: FieldType, _ field: String) -> Argument? {
    let written = value.scalarText.map { $0.isEmpty ? value.title : "`\($0)`" } ?? value.title
    let name = field.hasPrefix("`") ? field : "`\(field)`"
    report(
      .wrongType, value, "\(name) takes \(type.title), not \(written)", label: value.title,
      help: help(for: type, field, written: value.scalarText))
    return nil
  }

  /// How a value of a type is written, where the type's title does not show it.
  private func help(for type: FieldType, _ field: String, written: String?) -> [String] {
    guard !field.hasPrefix("`") else { return [] }
    switch type {
    case .bool: return ["write `\(field): true` or `\(field): false`"]
    case .integer(let range): return ["write digits alone, for instance `\(field): \(max(range.lowerBound, 1))`"]
    case .list: return written.map { ["write it in brackets: `\(field): [\($0)]`"] } ?? []
    default: return []
    }
  }

  func report(
    _ code: ScenarioCode, _ value: Value, _ message: String, label: String, help: [String] = [], notes: [String] = []
  ) {
    let secondary = value.usedAt.map { [Diagnostic.Label($0, "used here")] } ?? []
    log(Diagnostic(code, message, at: .init(value.span, label), secondary: secondary, help: help, notes: notes))
  }
}
