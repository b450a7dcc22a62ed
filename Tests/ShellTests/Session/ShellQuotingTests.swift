import Testing

@testable import Shell

@Suite("A suggested command, typed in a shell")
struct ShellQuotingTests {
    @Test(
        "comes back as it was meant",
        arguments: [
            "find lived damp", "find (a OR b) -c limit:2", "find -(a OR b)", "find theme:* limit:1",
            "find \"the wall\" limit:2", "find theme:\"damp and mould\"", "find text:\"lived\"", "find -\"a b\"",
            "find repair's", "find \"it's $5 (a)\"", "find ord* ;", "show § 6 stk. 3",
        ])
    func roundTrip(command: String) {
        let line = ShellQuoting.command(command)
        #expect(ProgramArguments.joined(ShellWords.split(line)) == command, "\(line)")
    }

    @Test(
        "words that need nothing stay as they are",
        arguments: ["find lived damp", "decide fees not-included \"too late\""])
    func plain(command: String) {
        #expect(ShellQuoting.command(command) == command)
    }
}
