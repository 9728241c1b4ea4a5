import AzureExports
import JSONText

/// Exports of Azure that `rehearse migrate` reads.
extension DiagnosticExample {
  private static let id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"

  private static func vault(_ properties: String) -> String {
    """
    {
      "id": "\(id)",
      "name": "kv",
      "type": "Microsoft.KeyVault/vaults",
      "properties": { \(properties) }
    }

    """
  }

  private static let sound = vault(#""accessPolicies": []"#)

  private static func assignment(_ scope: String, _ condition: String) -> String {
    """
    [
      {
        "name": "n",
        "principalId": "p",
        "roleDefinitionId": "/r",
        "scope": "\(scope)",
        "condition": \(condition),
        "type": "Microsoft.Authorization/roleAssignments"
      }
    ]

    """
  }

  /// Texts that are no JSON.
  static let jsonTexts: [DiagnosticExample] = [
    DiagnosticExample(
      JSONCode.tooLarge, .command("(a program hands over a text of more than one gibibyte)", prints: nil),
      "$ rehearse migrate Exports\n"),
    DiagnosticExample(JSONCode.empty, .export("\n"), sound),
    DiagnosticExample(JSONCode.unexpected, .export("{ name: \"kv\" }\n"), sound),
    DiagnosticExample(JSONCode.unterminated, .export("[{ \"name\": \"kv\" }\n"), sound),
    DiagnosticExample(JSONCode.badString, .export("{ \"name\": \"C:\\d\" }\n"), sound),
    DiagnosticExample(JSONCode.badNumber, .export("{ \"retention\": 090 }\n"), sound),
    DiagnosticExample(
      JSONCode.tooDeep,
      .file("a list in a list, one thousand and one times") { Array(String(repeating: "[", count: 1_001).utf8) }, sound),
    DiagnosticExample(
      JSONCode.textAfterEnd, .export("{ \"name\": \"kv\" }\nWARNING: a newer version is there\n"), sound),
  ]

  /// JSON that is not what Azure prints.
  static let exports: [DiagnosticExample] = [
    DiagnosticExample(ExportCode.wrongShape, .export(vault(#""accessPolicies": 3"#)), sound),
    DiagnosticExample(
      ExportCode.missingMember, .export(vault(#""accessPolicies": [{ "permissions": { "secrets": ["get"] } }]"#)),
      vault(#""accessPolicies": [{ "objectId": "a", "permissions": { "secrets": ["get"] } }]"#)),
    DiagnosticExample(
      ExportCode.valueNotKnown,
      .export(vault(#""accessPolicies": [{ "objectId": "a", "permissions": { "secrets": ["gett"] } }]"#)),
      vault(#""accessPolicies": [{ "objectId": "a", "permissions": { "secrets": ["get"] } }]"#)),
    DiagnosticExample(ExportCode.notAnExport, .export("{ \"name\": \"x\", \"version\": \"1\" }\n"), sound),
    DiagnosticExample(
      ExportCode.withoutProperties,
      .export("[{ \"id\": \"\(id)\", \"name\": \"kv\", \"type\": \"Microsoft.KeyVault/vaults\" }]\n"), sound),
    DiagnosticExample(
      ExportCode.firstPageOnly,
      .export("{ \"value\": [\(sound.dropLast())], \"nextLink\": \"https://example.test/2\" }\n"), sound),
    DiagnosticExample(
      ExportCode.groupNotNamed, .export(sound), sound,
      fixtures: [
        Fixture(
          "members-ops.json",
          "[{ \"@odata.type\": \"#microsoft.graph.user\", \"id\": \"u\", \"userPrincipalName\": \"ana@contoso.test\" }]\n"
        ),
        Fixture(
          "groups.json", "[]\n",
          corrected:
            "[{ \"@odata.type\": \"#microsoft.graph.group\", \"id\": \"g\", \"displayName\": \"ops\", \"securityEnabled\": true }]\n"
        ),
      ]),
    DiagnosticExample(
      ExportCode.conditionUnreadable, .export(assignment("/subscriptions/s", "\"((\"")),
      assignment("/subscriptions/s", "null")),
    DiagnosticExample(
      ExportCode.repeated, .export(sound), sound,
      fixtures: [
        Fixture(
          "yesterday.json", vault(#""enableRbacAuthorization": true, "accessPolicies": []"#), corrected: sound)
      ]),
  ]

  static let exportFiles: [DiagnosticExample] = [
    DiagnosticExample(
      ExportFileCode.missing,
      .command(
        "rehearse migrate Exprots",
        prints: """
          error[EXPORT-101]: nothing exists at `Exprots`
            --> Exprots
             = help: name a folder of exports, or one of them
          """), "$ rehearse migrate Exports\n"),
    DiagnosticExample(
      ExportFileCode.empty,
      .command(
        "mkdir Exports; rehearse migrate Exports",
        prints: """
          error[EXPORT-102]: the folder `Exports` holds no export
            --> Exports
             = help: exports end in `.json`
          """), "$ az keyvault show --name kv > Exports/kv.json; rehearse migrate Exports\n"),
    DiagnosticExample(
      ExportFileCode.tooLarge,
      .command(
        "truncate -s 300M all.json; rehearse migrate all.json",
        prints: """
          error[EXPORT-103]: `all.json` has 300 MiB; exports have at most 256
            --> all.json
             = help: export subscription by subscription, into several files
          """), "$ rehearse migrate Exports\n"),
    DiagnosticExample(
      ExportFileCode.unreadable,
      .command(
        "mkfifo kv.json; rehearse migrate kv.json",
        prints: """
          error[EXPORT-104]: `kv.json` could not be read
            --> kv.json
             = help: look at its rights, and whether it is a file
          """), "$ az keyvault show --name kv > kv.json; rehearse migrate kv.json\n"),
  ]
}
