import Testing

@testable import Shell

@Suite("Exit codes")
struct ExitCodeTests {
    @Test("the worst of several wins")
    func worstWins() {
        #expect(max(ExitCode.findings, .usage) == .usage)
        #expect([ExitCode.clean, .io, .script].max() == .io)
        #expect(ExitCode.io.rawValue == 4)
    }
}
