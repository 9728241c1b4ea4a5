import ScenarioRunner

package enum HTMLReport { package static func files(_ report: RunReport) -> [ReportFile] { [] } }
package enum JSONReport { package static func text(_ report: RunReport) -> String { "" } }
package enum JUnitReport { package static func text(_ report: RunReport) -> String { "" } }
