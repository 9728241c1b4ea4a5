/// A public page on which a fact rests, and the day it was read.
package struct Source: Hashable, Sendable {
  /// The address of the page.
  package let page: String
  package let readOn: Day

  package init(_ page: String, readOn: Day = .ofTheModel) {
    self.page = page
    self.readOn = readOn
  }
}

extension Source {
  /// The public documentation repositories from which most facts come, as pages a browser opens.
  package static func keyVaultDocs(_ article: String) -> Source {
    Source("https://github.com/MicrosoftDocs/azure-security-docs/blob/main/articles/key-vault/\(article)")
  }

  package static func azureDocs(_ path: String) -> Source {
    Source("https://github.com/MicrosoftDocs/azure-docs/blob/main/\(path)")
  }

  package static func entraDocs(_ article: String) -> Source {
    Source(
      "https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/managed-identities-azure-resources/\(article)"
    )
  }

  /// A page of another public documentation repository of Microsoft's.
  package static func microsoftDocs(_ repository: String, _ path: String) -> Source {
    Source("https://github.com/MicrosoftDocs/\(repository)/blob/main/\(path)")
  }

  package static func issue(_ repository: String, _ number: Int) -> Source {
    Source("https://github.com/\(repository)/issues/\(number)")
  }

  package static func templateReference(_ type: String) -> Source {
    Source("https://learn.microsoft.com/azure/templates/\(type)")
  }
}
