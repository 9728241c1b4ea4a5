/// Public pages as links, separated by spaces.
struct SourceList {
  let addresses: [String]

  func write(to page: inout HTMLWriter) {
    for (number, address) in addresses.enumerated() {
      if number > 0 { page.text(" ") }
      page.webLink(address)
    }
  }
}
