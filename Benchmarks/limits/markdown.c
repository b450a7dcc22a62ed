// markdown FOLDER: parses every *.md below with md4c, in one process, and writes nothing but counts.
#define _GNU_SOURCE
#include <ftw.h>
#include <md4c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t files, bytes, events;

static int block(MD_BLOCKTYPE type, void *detail, void *user) { events++; return 0; }
static int span(MD_SPANTYPE type, void *detail, void *user) { events++; return 0; }
static int text(MD_TEXTTYPE type, const MD_CHAR *at, MD_SIZE size, void *user) { events++; return 0; }

static int visit(const char *path, const struct stat *info, int kind, struct FTW *walk) {
    size_t length = strlen(path);
    if (kind != FTW_F || length < 4 || strcmp(path + length - 3, ".md")) return 0;
    FILE *file = fopen(path, "rb");
    char *buffer = malloc(info->st_size + 1);
    if (!file || !buffer) return 1;
    size_t count = fread(buffer, 1, info->st_size, file);
    fclose(file);
    MD_PARSER parser = {0, MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS,
                        block, block, span, span, text, NULL, NULL};
    md_parse(buffer, count, &parser, NULL);
    free(buffer);
    files++;
    bytes += count;
    return 0;
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    if (nftw(arguments[1], visit, 64, FTW_PHYS)) return 1;
    printf("%zu files %zu bytes %zu events\n", files, bytes, events);
}
