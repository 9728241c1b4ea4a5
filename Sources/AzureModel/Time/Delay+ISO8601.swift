extension Delay {
  /// Reads the form in which Azure Resource Manager writes times, for instance `PT5M` or `P1DT12H`.
  ///
  /// Days, hours, minutes and seconds in whole numbers; nil for anything else and above `longest`.
  package init?(iso8601 text: some StringProtocol) {
    guard text.first == "P" else { return nil }
    let parts = text.dropFirst().split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count <= 2, let date = parts.first, date.isEmpty || date.last == "D" else { return nil }
    let time = parts.count == 2 ? parts[1] : ""
    guard date.dropLast().allSatisfy(\.isNumber), parts.count == 1 || !time.isEmpty, !time.contains("D") else {
      return nil
    }
    self.init("\(date)\(time)".lowercased())
  }
}
