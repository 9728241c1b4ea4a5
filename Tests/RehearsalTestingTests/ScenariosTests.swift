import RehearsalTesting
import Testing

/// The shipped scenarios, one case per cell.
@Test(arguments: Rehearsal.cases(in: "Scenarios"))
func scenarios(_ rehearsed: RehearsedCase) throws { try rehearsed.verify() }
