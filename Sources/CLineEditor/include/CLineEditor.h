#ifndef C_LINE_EDITOR_H
#define C_LINE_EDITOR_H

/// What Swift cannot reach of libedit: `el_set`, `el_get` and `history` are
/// variadic, and `stdin` and `stdout` are mutable globals, which Swift 6
/// rejects. Key functions are in C as well where they need wide characters.

/// A terminal that lines are read from, with its keys and the lines before.
typedef struct cle_editor cle_editor;

/// Called when Tab is pressed, with the client given to `cle_open`; returns a `CLE_` result.
typedef int (*cle_complete)(void *client);

enum cle_result {
    CLE_UNCHANGED = 0,
    CLE_CHANGED = 1,
    CLE_PRINTED = 2,
    CLE_NOTHING = 3
};

enum cle_event {
    CLE_TEXT = 0,
    CLE_INTERRUPTED = 1,
    CLE_END = 2
};

/// Makes the character set UTF-8 whatever the locale, and returns the one in force.
const char *cle_use_utf8(void);

/// Opens standard input and output; NULL where that fails. Call `cle_use_utf8` first.
cle_editor *cle_open(const char *program, int history, void *client, cle_complete complete);

/// Gives the terminal back.
void cle_close(cle_editor *editor);

/// Sets emacs keys (0) or vi keys (1), then what the user's editrc says, then the keys of this program.
void cle_set_keys(cle_editor *editor, int vi);

/// Sets the prompt, in which `\1` stands around each sequence that takes no room. Copies it.
void cle_set_prompt(cle_editor *editor, const char *prompt);

/// Reads a line; `text` belongs to the editor and holds until the next call.
enum cle_event cle_read(cle_editor *editor, const char **text, int *bytes);

/// Adds a line to those that the arrow keys bring back.
void cle_remember(cle_editor *editor, const char *line);

/// Gives the line as it stands in UTF-8, with its length and the cursor's place in bytes.
void cle_line(cle_editor *editor, const char **text, int *bytes, int *cursor);

/// Replaces so many code points left of the cursor.
int cle_replace(cle_editor *editor, int code_points, const char *text);

/// Writes text to the terminal at once.
void cle_write(cle_editor *editor, const char *text);

/// The width of the terminal in columns.
int cle_columns(cle_editor *editor);

#endif
