/// Refuses YAML with anchors, aliases, tags or too many levels before a
/// parser sees it: an alias is expanded while it is read, and a few lines of
/// them grow without end.
///
/// It looks only at where a value may begin, so that `&`, `*` and `!` inside
/// text, quotation marks, comments and block texts are left alone.
struct YAMLGuard {
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var lineStart = 0
    /// How many brackets of lists and maps are open.
    private var flow = 0
    /// The column before which a block text (`|` or `>`) ends; nil outside one.
    private var blockText: Int?
    private var indent = 0
    /// Whether a value may begin here.
    private var isStart = true
    /// Whether a plain scalar is open: it may go on over deeper lines, where quotation marks open nothing.
    private var isPlain = false
    private var isContinued = false
    /// The column that a line must pass to go on with a plain scalar, and that of a line's first word.
    private var plainColumn = 0
    private var wordColumn = 0

    private init(_ text: String) { bytes = Array(text.utf8) }

    static func check(_ text: String) throws(YAMLFault) {
        var walk = YAMLGuard(text)
        try walk.run()
    }

    private mutating func run() throws(YAMLFault) {
        while at < bytes.count {
            try beginLine()
            while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { try step() }
            at += 1
            line += 1
        }
    }

    /// Passes the white space and marks of lists before a line's first value.
    private mutating func beginLine() throws(YAMLFault) {
        lineStart = at
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
        indent = at - lineStart
        if let limit = blockText {
            let isEmpty = at >= bytes.count || bytes[at] == UInt8(ascii: "\n")
            if isEmpty || indent >= limit {
                skipLine()
                return
            }
            blockText = nil
        }
        if indent > 200 { throw fault(.tooDeep) }
        isContinued = isPlain && (flow > 0 || indent > plainColumn)
        isStart = true
        if isContinued { return }
        isPlain = false
        plainColumn = indent
        var marks = 0
        while at < bytes.count, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "?"), isBlank(at + 1) {
            marks += 1
            if marks > YAMLValue.deepest { throw fault(.tooDeep) }
            at += 1
            while at < bytes.count, bytes[at].isBlank, bytes[at] != UInt8(ascii: "\n") { at += 1 }
        }
        wordColumn = at - lineStart
        if bytes[at...].starts(with: "---".utf8), isBlank(at + 3) { at += 3 }
    }

    private mutating func step() throws(YAMLFault) {
        let byte = bytes[at]
        switch byte {
        case 0x20, 0x09, 0x0D: at += 1
        case UInt8(ascii: "#") where at == lineStart || bytes[at - 1].isBlank:
            isPlain = false
            skipLine()
        case UInt8(ascii: "&"), UInt8(ascii: "*"):
            if isStart, !isBlank(at + 1) { throw fault(.anchorOrTag) }
            takePlain()
        case UInt8(ascii: "!") where isStart: throw fault(.anchorOrTag)
        case UInt8(ascii: "\"") where isStart && !isContinued, UInt8(ascii: "'") where isStart && !isContinued:
            quoted(byte)
        case UInt8(ascii: "|") where isStart && flow == 0 && !isContinued,
            UInt8(ascii: ">") where isStart && flow == 0 && !isContinued:
            blockText = indent + 1
            isPlain = false
            skipLine()
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            if (isStart && !isContinued) || flow > 0 {
                flow += 1
                if flow > YAMLValue.deepest { throw fault(.tooDeep) }
                begin()
            } else {
                takePlain()
            }
        case UInt8(ascii: "]") where flow > 0, UInt8(ascii: "}") where flow > 0:
            flow -= 1
            isStart = false
            isPlain = false
            at += 1
        case UInt8(ascii: ",") where flow > 0: begin()
        case UInt8(ascii: ":") where isBlank(at + 1) || (flow > 0 && !isPlain):
            plainColumn = flow == 0 ? wordColumn : plainColumn
            begin()
        case UInt8(ascii: "?") where isStart && isBlank(at + 1): begin()
        default: takePlain()
        }
    }

    /// Passes a mark after which a value may begin.
    private mutating func begin() {
        isStart = true
        isPlain = false
        isContinued = false
        at += 1
    }

    private mutating func takePlain() {
        isStart = false
        isPlain = true
        at += 1
    }

    private mutating func quoted(_ mark: UInt8) {
        isStart = false
        isPlain = false
        at += 1
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\n") {
                line += 1
                lineStart = at + 1
            } else if bytes[at] == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
                at += 1
            } else if bytes[at] == mark {
                at += 1
                return
            }
            at += 1
        }
        at = min(at, bytes.count)
    }

    private mutating func skipLine() {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    }

    private func isBlank(_ index: Int) -> Bool { index >= bytes.count || bytes[index].isBlank }

    private func fault(_ reason: YAMLFault.Reason) -> YAMLFault {
        let before = String(decoding: bytes[lineStart..<min(at, bytes.count)], as: UTF8.self)
        return YAMLFault(reason: reason, line: line, column: before.count + 1)
    }
}
