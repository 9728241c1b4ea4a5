import SeededRandomness

/// Changes that people and accidents make to a scenario, a few at a time.
enum ScenarioMutation {
  static let values = [
    "null", "~", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "99999999999999999999999",
    "1e308", ".inf", ".nan", "0x7FFFFFFFFFFFFFFF", "\"\"", "\" \"", "[]", "{}", "[[]]", "[null]", "{ a: b }", "x",
    "\"${a}\"", "\"${kv.id}\"", "\"${kv-data.id}\"", "\"${id-apim.principalId}\"", "\"${apim.identity.principalId}\"",
    "\"${vault:kv}\"", "\"${firewall}\"", "\"${identity.block}\"", "\"${x?}\"", "\"${\"", "\"$${x}\"", "\"${}\"",
    "\"${a.b.c.d}\"", "\"${\\\"q\\\".x}\"", "0s", "100d", "36600d", "1h30m", "2022-01-26", "\"9999-12-31\"",
    "\"0001-01-01\"", "0.0.0.0/0", "255.255.255.255", "10.0.0.0/32", "10.0.0.0/99", "vnet/snet", "kv/secrets/db",
    "kv-data/secrets/db", "/subscriptions/s", "/", "//", "a/b/c/d", "owner", "kv", "apim", "all", "Deny", "network",
    "🧑‍🚀", "\"\\u202e\"", "\"\\0\"", "\"\\r\\n\"", "ａ", "İ", "ß", "é́́́", "\"*\"", "\"\\\\*\"", "|\n      text\n      more",
    "{ id: vnet/snet }", "{ value: 1.2.3.4 }", "{ properties: {} }", "{ type: UserAssigned }", "secrets/get",
    "Key Vault Reader", "https://kv.vault.azure.net/secrets/db/x", "https://", "SystemAssigned,UserAssigned",
  ]

  static func mutated(_ text: String, using random: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1..<4, using: &random) {
      guard !lines.isEmpty else { break }
      let place = Int.random(in: 0..<lines.count, using: &random)
      let line = lines[place]
      switch Int.random(in: 0..<9, using: &random) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(line, at: place)
      case 2: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &random))
      case 3: lines[place] = String(line.prefix(Int.random(in: 0...line.count, using: &random)))
      case 4: lines[place] = "  " + line
      case 5: lines[place] = insertion(into: line, using: &random)
      default: lines[place] = replacedValue(in: line, using: &random)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The value behind one of the colons or commas of a line becomes another.
  private static func replacedValue(in line: String, using random: inout SplitMix64) -> String {
    let value = values.randomElement(using: &random) ?? ""
    let starts = line.indices.filter { ":,[".contains(line[$0]) }
    guard let start = starts.randomElement(using: &random) else { return line + value }
    let rest = line[line.index(after: start)...]
    let end = rest.dropFirst().firstIndex { ",}]".contains($0) } ?? line.endIndex
    return line[...start] + " " + value + line[end...]
  }

  private static func insertion(into line: String, using random: inout SplitMix64) -> String {
    let place = line.index(line.startIndex, offsetBy: Int.random(in: 0...line.count, using: &random))
    let pieces = values + ["${firewall}", "${kv.id}", ":", ",", "{", "}", "[", "]", "\"", "'", "#", "- "]
    return line[..<place] + (pieces.randomElement(using: &random) ?? "") + line[place...]
  }
}
