import Testing

@testable import RehearsalCommand

/// Tables for people.
struct ColumnTextTests {
  private static let rows = [
    ["network.ip-rule", "documented", "a call from a listed address is admitted"],
    ["token.tenant", "observed", "one tenant"],
  ]

  private func text(_ width: Int) -> String { ColumnText(["RULE", "KNOWN", "SUMMARY"], Self.rows, width: width).text }

  @Test func `columns are aligned, and the last one is not padded`() {
    #expect(
      text(100) == """
        RULE             KNOWN       SUMMARY
        network.ip-rule  documented  a call from a listed address is admitted
        token.tenant     observed    one tenant

        """)
  }

  @Test func `the last column is wrapped below itself`() {
    #expect(
      text(60) == """
        RULE             KNOWN       SUMMARY
        network.ip-rule  documented  a call from a listed address is
                                     admitted
        token.tenant     observed    one tenant

        """)
  }

  @Test func `what does not fit stands below its first cell, without a heading`() {
    #expect(
      text(40) == """
        network.ip-rule
          documented
          a call from a listed address is
          admitted
        token.tenant
          observed
          one tenant

        """)
  }

  @Test(arguments: 21...140)
  func `no line is longer than the width unless a word is`(width: Int) {
    for line in text(width).split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  }

  @Test func `a word that is longer than the width is not cut`() {
    let action = "Microsoft.KeyVault/vaults/secrets/getSecret/action"
    #expect(ColumnText(["A"], [[action]], width: 21).text == "\(action)\n")
  }

  @Test func `nothing is printed for no row`() {
    #expect(ColumnText(["A", "B"], [], width: 80).text == "")
  }

  @Test func `an empty cell leaves no blanks at the end of a line`() {
    #expect(ColumnText(["A", "B"], [["x", ""]], width: 80).text == "A  B\nx\n")
  }
}
