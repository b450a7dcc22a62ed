#include "CLineEditor.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct cle_editor {
    EditLine *line;
    History *history;
    char *prompt;
    void *client;
    cle_complete complete;
    int pastes;
};

// What a paste may hold; the rest of a longer one is read and dropped, with a beep.
enum { LARGEST_PASTE = 65536 };

const char *cle_use_utf8(void) {
    static const char *const fallbacks[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8", "da_DK.UTF-8"};
    for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
        // Only LC_CTYPE: numbers and order must not follow the user's locale.
        if (setlocale(LC_CTYPE, fallbacks[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) break;
    }
    return nl_langinfo(CODESET);
}

static cle_editor *owner(EditLine *line) {
    void *client = NULL;
    el_get(line, EL_CLIENTDATA, &client);
    return client;
}

static char *prompt(EditLine *line) {
    static char none[] = "";
    cle_editor *editor = owner(line);
    return editor && editor->prompt ? editor->prompt : none;
}

static unsigned char complete(EditLine *line, int key) {
    (void)key;
    cle_editor *editor = owner(line);
    if (!editor || !editor->complete) return CC_ERROR;
    switch (editor->complete(editor->client)) {
    case CLE_CHANGED: return CC_REFRESH;
    case CLE_PRINTED: return CC_REDISPLAY;
    case CLE_NOTHING: return CC_ERROR;
    default: return CC_NORM;
    }
}

// Takes what a terminal sends between ESC[200~ and ESC[201~ as text: no key in it does anything, and a pasted line end
// runs nothing. The wide calls, since el_getc fails on letters outside ASCII.
static unsigned char paste(EditLine *line, int key) {
    (void)key;
    static const wchar_t closing[] = L"\033[201~";
    const size_t ending = sizeof closing / sizeof *closing - 1;
    size_t count = 0, room = 256, dropped = 0, matched = 0;
    wchar_t *text = malloc((room + 1) * sizeof *text);
    wchar_t character, before = 0;
    if (!text) return CC_ERROR;
    while (matched < ending && el_wgetc(line, &character) == 1) {
        if (character == closing[matched]) {
            matched++;
            continue;
        }
        // Only the first letter of the ending is ESC, so that what half matched can be dropped whole.
        matched = character == closing[0] ? 1 : 0;
        if (matched) continue;
        wchar_t last = before;
        before = character;
        if (character == L'\n' && last == L'\r') continue;
        if (count == room && room < LARGEST_PASTE) {
            wchar_t *more = realloc(text, (room * 2 + 1) * sizeof *text);
            if (more) {
                text = more;
                room *= 2;
            }
        }
        if (count == room) {
            dropped++;
            continue;
        }
        text[count++] = character < 0x20 || (character >= 0x7F && character < 0xA0) ? L' ' : character;
    }
    // A line end that was copied along would only leave a space behind.
    while (count > 0 && text[count - 1] == L' ' && (before == L'\n' || before == L'\r')) count--;
    text[count] = 0;
    int failed = count > 0 && el_winsertstr(line, text) != 0;
    free(text);
    return failed || dropped ? CC_REFRESH_BEEP : CC_REFRESH;
}

cle_editor *cle_open(const char *program, int size, void *client, cle_complete complete_line) {
    cle_editor *editor = calloc(1, sizeof *editor);
    if (!editor) return NULL;
    editor->client = client;
    editor->complete = complete_line;
    const char *terminal = getenv("TERM");
    editor->pastes = terminal && *terminal && strcmp(terminal, "dumb") != 0;
    editor->line = el_init(program, stdin, stdout, stderr);
    editor->history = history_init();
    if (!editor->line || !editor->history) {
        cle_close(editor);
        return NULL;
    }
    HistEvent event;
    history(editor->history, &event, H_SETSIZE, size);
    history(editor->history, &event, H_SETUNIQUE, 1);
    el_set(editor->line, EL_CLIENTDATA, editor);
    el_set(editor->line, EL_HIST, history, editor->history);
    // Without it the prompt is blank after Ctrl-Z and fg, and a window that changes its size is not heard of.
    el_set(editor->line, EL_SIGNAL, 1);
    el_set(editor->line, EL_PROMPT_ESC, prompt, '\1');
    // Literals, since older versions keep the pointers.
    el_set(editor->line, EL_ADDFN, "stemme-complete", "complete a word", complete);
    el_set(editor->line, EL_ADDFN, "stemme-paste", "insert what is pasted", paste);
    cle_set_keys(editor, 0);
    return editor;
}

void cle_close(cle_editor *editor) {
    if (!editor) return;
    if (editor->line) el_end(editor->line);
    if (editor->history) history_end(editor->history);
    free(editor->prompt);
    free(editor);
}

void cle_set_keys(cle_editor *editor, int vi) {
    static const char *const keys[][2] = {
        {"\\e[H", "ed-move-to-beg"}, {"\\eOH", "ed-move-to-beg"}, {"\\e[1~", "ed-move-to-beg"},
        {"\\e[F", "ed-move-to-end"}, {"\\eOF", "ed-move-to-end"}, {"\\e[4~", "ed-move-to-end"},
        {"\\e[1;5D", "ed-prev-word"}, {"\\e[1;5C", "em-next-word"}, {"\\e[3~", "ed-delete-next-char"},
        {"\\e[200~", "stemme-paste"},
    };
    EditLine *line = editor->line;
    el_set(line, EL_EDITOR, vi ? "vi" : "emacs");
    // Before our own keys: an unprefixed `bind ^I` in it would take completion away.
    el_source(line, NULL);
    el_set(line, EL_BIND, "^I", "stemme-complete", NULL);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) el_set(line, EL_BIND, keys[i][0], keys[i][1], NULL);
    // The other map of vi, in which commands are typed.
    if (vi) el_set(line, EL_BIND, "-a", "\\e[200~", "stemme-paste", NULL);
}

void cle_set_prompt(cle_editor *editor, const char *text) {
    char *copy = strdup(text);
    if (!copy) return;
    free(editor->prompt);
    editor->prompt = copy;
}

enum cle_event cle_read(cle_editor *editor, const char **text, int *bytes) {
    if (editor->pastes) cle_write(editor, "\033[?2004h");
    *bytes = 0;
    errno = 0;
    *text = el_gets(editor->line, bytes);
    int reason = errno;
    if (editor->pastes) cle_write(editor, "\033[?2004l");
    if (*text && *bytes > 0) return CLE_TEXT;
    return *bytes < 0 && reason == EINTR ? CLE_INTERRUPTED : CLE_END;
}

void cle_remember(cle_editor *editor, const char *line) {
    HistEvent event;
    history(editor->history, &event, H_ENTER, line);
}

void cle_line(cle_editor *editor, const char **text, int *bytes, int *cursor) {
    const LineInfo *info = el_line(editor->line);
    *text = info->buffer;
    *bytes = (int)(info->lastchar - info->buffer);
    *cursor = (int)(info->cursor - info->buffer);
}

int cle_replace(cle_editor *editor, int code_points, const char *text) {
    if (code_points > 0) el_deletestr(editor->line, code_points);
    return *text ? el_insertstr(editor->line, text) : 0;
}

void cle_write(cle_editor *editor, const char *text) {
    FILE *terminal = stdout;
    el_get(editor->line, EL_GETFP, 1, &terminal);
    fputs(text, terminal);
    fflush(terminal);
}

int cle_columns(cle_editor *editor) {
    int columns = 0;
    // As libedit breaks the line itself.
    if (el_get(editor->line, EL_GETTC, "co", &columns, NULL) != 0 || columns < 1) return 80;
    return columns;
}
