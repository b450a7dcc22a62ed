#include "CMarkdown.h"

#include <md4c.h>
#include <stdlib.h>

typedef struct {
    const char *base;
    size_t length;
    cm_events *out;
    int spans;
} context;

static int append(context *c, uint8_t kind, uint8_t detail, uint32_t offset, uint32_t length) {
    cm_events *out = c->out;
    if (out->count == out->capacity) {
        size_t capacity = out->capacity ? out->capacity * 2 : 1024;
        cm_event *grown = realloc(out->events, capacity * sizeof(cm_event));
        if (!grown) return 1;
        out->events = grown;
        out->capacity = capacity;
    }
    out->events[out->count++] = (cm_event){kind, detail, 0, offset, length};
    return 0;
}

static uint8_t entered(MD_BLOCKTYPE type) {
    switch (type) {
    case MD_BLOCK_QUOTE: return CM_ENTER_QUOTE;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL: return CM_ENTER_LIST;
    case MD_BLOCK_LI: return CM_ENTER_ITEM;
    case MD_BLOCK_CODE: return CM_ENTER_CODE;
    case MD_BLOCK_HTML: return CM_ENTER_HTML;
    case MD_BLOCK_H: return CM_ENTER_HEADING;
    case MD_BLOCK_P: return CM_ENTER_PARAGRAPH;
    case MD_BLOCK_TABLE: return CM_ENTER_TABLE;
    default: return 0;
    }
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *user) {
    uint8_t extra = 0;
    if (type == MD_BLOCK_HR) return append(user, CM_RULE, 0, 0, 0);
    if (type == MD_BLOCK_H) extra = (uint8_t)((MD_BLOCK_H_DETAIL *)detail)->level;
    if (type == MD_BLOCK_OL) extra = 1;
    if (type == MD_BLOCK_CODE) extra = ((MD_BLOCK_CODE_DETAIL *)detail)->fence_char != 0;
    uint8_t kind = entered(type);
    return kind ? append(user, kind, extra, 0, 0) : 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *user) {
    (void)detail;
    uint8_t kind = entered(type);
    return kind ? append(user, kind + 1, 0, 0, 0) : 0;
}

static int span(MD_SPANTYPE type, uint8_t leaving, context *c) {
    if (!c->spans) return 0;
    if (type == MD_SPAN_EM) return append(c, CM_ENTER_EMPHASIS + leaving, 0, 0, 0);
    if (type == MD_SPAN_STRONG) return append(c, CM_ENTER_STRONG + leaving, 0, 0, 0);
    return 0;
}

static int enter_span(MD_SPANTYPE type, void *detail, void *user) {
    (void)detail;
    return span(type, 0, user);
}

static int leave_span(MD_SPANTYPE type, void *detail, void *user) {
    (void)detail;
    return span(type, 1, user);
}

static int text(MD_TEXTTYPE type, const MD_CHAR *at, MD_SIZE size, void *user) {
    context *c = user;
    // md4c hands out strings of its own for breaks and for NUL bytes.
    if (at < c->base || at + size > c->base + c->length) return 0;
    uint32_t offset = (uint32_t)(at - c->base);
    uint8_t kind = type == MD_TEXT_CODE ? CM_CODE_TEXT : type == MD_TEXT_HTML ? CM_HTML_TEXT : CM_TEXT;
    return append(c, kind, 0, offset, size);
}

void cm_parse(const char *source, size_t length, int spans, cm_events *into) {
    into->count = 0;
    into->failed = 0;
    context c = {source, length, into, spans};
    MD_PARSER parser = {
        0,
        MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS,
        enter_block, leave_block, enter_span, leave_span, text, NULL, NULL,
    };
    into->failed = md_parse(source, (MD_SIZE)length, &parser, &c);
}

void cm_free(cm_events *events) {
    free(events->events);
    events->events = NULL;
    events->count = events->capacity = 0;
}
