import CMarkdown

/// What md4c says about one text: where blocks begin and end, in order.
///
/// One value is used for file after file, so that its buffer is reused.
struct MarkdownEvents: ~Copyable {
    private var events = cm_events()

    init() {}

    deinit {
        var events = events
        cm_free(&events)
    }

    /// One thing that md4c reports; text carries its bytes.
    enum Event {
        case enterQuote, leaveQuote
        case enterList, leaveList
        case enterItem, leaveItem
        case enterCode(fenced: Bool)
        case leaveCode
        case enterHTML, leaveHTML
        case enterHeading(level: Int)
        case leaveHeading
        case enterParagraph, leaveParagraph
        case enterTable, leaveTable
        case rule
        case text(Span)
        case code(Span)
        case html(Span)
        /// Only where spans were asked for.
        case enterEmphasis, leaveEmphasis
        case enterStrong, leaveStrong
    }

    /// Parses the bytes from `start` on and hands over each event.
    ///
    /// - parameter spans: whether emphasis is told too.
    mutating func parse(_ bytes: [UInt8], from start: Int, spans: Bool = false, _ body: (Event) -> Void) {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, start < buffer.count else {
                events.count = 0
                return
            }
            let text = base.advanced(by: start).assumingMemoryBound(to: CChar.self)
            cm_parse(text, buffer.count - start, spans ? 1 : 0, &events)
        }
        for index in 0..<events.count {
            let raw = events.events[index]
            let span = Span(Int(raw.offset) + start, Int(raw.offset) + Int(raw.length) + start)
            switch Int(raw.kind) {
            case CM_ENTER_QUOTE: body(.enterQuote)
            case CM_LEAVE_QUOTE: body(.leaveQuote)
            case CM_ENTER_LIST: body(.enterList)
            case CM_LEAVE_LIST: body(.leaveList)
            case CM_ENTER_ITEM: body(.enterItem)
            case CM_LEAVE_ITEM: body(.leaveItem)
            case CM_ENTER_CODE: body(.enterCode(fenced: raw.detail == 1))
            case CM_LEAVE_CODE: body(.leaveCode)
            case CM_ENTER_HTML: body(.enterHTML)
            case CM_LEAVE_HTML: body(.leaveHTML)
            case CM_ENTER_HEADING: body(.enterHeading(level: Int(raw.detail)))
            case CM_LEAVE_HEADING: body(.leaveHeading)
            case CM_ENTER_PARAGRAPH: body(.enterParagraph)
            case CM_LEAVE_PARAGRAPH: body(.leaveParagraph)
            case CM_ENTER_TABLE: body(.enterTable)
            case CM_LEAVE_TABLE: body(.leaveTable)
            case CM_RULE: body(.rule)
            case CM_TEXT: body(.text(span))
            case CM_CODE_TEXT: body(.code(span))
            case CM_ENTER_EMPHASIS: body(.enterEmphasis)
            case CM_LEAVE_EMPHASIS: body(.leaveEmphasis)
            case CM_ENTER_STRONG: body(.enterStrong)
            case CM_LEAVE_STRONG: body(.leaveStrong)
            default: body(.html(span))
            }
        }
    }
}
