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

  /// Traffic with Azure that the tests of its SDK for JavaScript recorded, in the version that shows the answer.
  package static func sdkRecording(_ path: String, at commit: String) -> Source {
    Source("https://github.com/Azure/azure-sdk-for-js/blob/\(commit)/sdk/\(path)")
  }

  /// The post of Azure's support for open source about secrets of Container Apps, with the answers of vaults.
  package static let containerAppsSecrets = Source(
    "https://azureossd.github.io/2024/08/27/Troubleshooting-general-secret-issues-on-Container-Apps/index.html")

  package static func templateReference(_ type: String) -> Source {
    Source("https://learn.microsoft.com/azure/templates/\(type)")
  }
}
