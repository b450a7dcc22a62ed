// md4c behind one call: Markdown in, a flat list of events out.
#ifndef CMARKDOWN_H
#define CMARKDOWN_H

#include <stddef.h>
#include <stdint.h>

// What an event says. Enter and leave come in pairs; text has an offset.
enum {
    CM_ENTER_QUOTE = 1, CM_LEAVE_QUOTE,
    CM_ENTER_LIST, CM_LEAVE_LIST,
    CM_ENTER_ITEM, CM_LEAVE_ITEM,
    CM_ENTER_CODE, CM_LEAVE_CODE,
    CM_ENTER_HTML, CM_LEAVE_HTML,
    CM_ENTER_HEADING, CM_LEAVE_HEADING,
    CM_ENTER_PARAGRAPH, CM_LEAVE_PARAGRAPH,
    CM_ENTER_TABLE, CM_LEAVE_TABLE,
    CM_RULE,
    CM_TEXT,        // words as written, entities and escapes included
    CM_CODE_TEXT,   // inside a code block or a code span
    CM_HTML_TEXT,   // inside an HTML block or inline HTML
    // Only where spans were asked for:
    CM_ENTER_EMPHASIS, CM_LEAVE_EMPHASIS,
    CM_ENTER_STRONG, CM_LEAVE_STRONG,
};

typedef struct {
    uint8_t kind;
    uint8_t detail;    // heading level; 1 for an ordered list; 1 for a fenced code block
    uint16_t unused;
    uint32_t offset;   // of text: its first byte
    uint32_t length;   // of text: how many bytes
} cm_event;

typedef struct {
    cm_event *events;
    size_t count;
    size_t capacity;
    int failed;        // not 0: out of memory, or md4c gave up
} cm_events;

// Parses `length` bytes of UTF-8 at `text`, appending to `into`, whose buffer
// is reused from call to call. Tables, strikethrough and task lists are on;
// md4c's own wikilinks are off, since they stop at 100 characters. With
// `spans` not 0 emphasis is told too.
void cm_parse(const char *text, size_t length, int spans, cm_events *into);

void cm_free(cm_events *events);

#endif
