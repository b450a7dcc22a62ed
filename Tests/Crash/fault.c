// Fails or kills the program that loads it at its nth change of the disk.
//
// FAULT_AT=n names the change, counted over open for writing, write, fsync, rename, link, unlink, mkdir, rmdir and
// truncate; FAULT=kill ends the process there as kill -9 does, FAULT=full makes that one and every later one fail for
// want of room. FAULT_LOG=FILE gets one line when the fault happened.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long count, at = -1;
static int full;

static void setup(void) {
    if (at >= 0) return;
    const char *number = getenv("FAULT_AT"), *kind = getenv("FAULT");
    at = number ? atol(number) : 0;
    full = kind && strcmp(kind, "full") == 0;
}

static int (*real_open_)(const char *, int, ...);

static void note(void) {
    const char *path = getenv("FAULT_LOG");
    if (!path) return;
    int file = real_open_(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0) close(file);
}

// Whether this change is to fail.
static int fault(void) {
    setup();
    if (!real_open_) real_open_ = dlsym(RTLD_NEXT, "open");
    long now = __sync_add_and_fetch(&count, 1);
    if (at == 0 || now < at) return 0;
    if (now == at) note();
    if (!full) {
        if (now == at) kill(getpid(), SIGKILL);
        return 0;
    }
    errno = ENOSPC;
    return 1;
}

// Standard output and error, pipes and terminals are no disk.
static int is_disk(int file) {
    struct stat status;
    return file > 2 && fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)

static mode_t mode_of(int flags, va_list list) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0; }

int open(const char *path, int flags, ...) {
    REAL(open);
    va_list list;
    va_start(list, flags);
    mode_t mode = mode_of(flags, list);
    va_end(list);
    if ((flags & O_CREAT) && fault()) return -1;
    return real(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    REAL(open64);
    va_list list;
    va_start(list, flags);
    mode_t mode = mode_of(flags, list);
    va_end(list);
    if ((flags & O_CREAT) && fault()) return -1;
    return real(path, flags, mode);
}
ssize_t write(int file, const void *bytes, size_t size) {
    REAL(write);
    return is_disk(file) && fault() ? -1 : real(file, bytes, size);
}
ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) {
    REAL(pwrite);
    return is_disk(file) && fault() ? -1 : real(file, bytes, size, offset);
}
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset) {
    REAL(pwrite64);
    return is_disk(file) && fault() ? -1 : real(file, bytes, size, offset);
}
int fsync(int file) {
    REAL(fsync);
    return fault() ? -1 : real(file);
}
int fdatasync(int file) {
    REAL(fdatasync);
    return fault() ? -1 : real(file);
}
int ftruncate(int file, off_t length) {
    REAL(ftruncate);
    return fault() ? -1 : real(file, length);
}
int ftruncate64(int file, off64_t length) {
    REAL(ftruncate64);
    return fault() ? -1 : real(file, length);
}
int rename(const char *from, const char *to) {
    REAL(rename);
    return fault() ? -1 : real(from, to);
}
int link(const char *from, const char *to) {
    REAL(link);
    return fault() ? -1 : real(from, to);
}
int unlink(const char *path) {
    REAL(unlink);
    // Taking something away needs no room.
    return !full && fault() ? -1 : real(path);
}
int unlinkat(int folder, const char *path, int flags) {
    REAL(unlinkat);
    return !full && fault() ? -1 : real(folder, path, flags);
}
int rmdir(const char *path) {
    REAL(rmdir);
    return !full && fault() ? -1 : real(path);
}
int remove(const char *path) {
    REAL(remove);
    return !full && fault() ? -1 : real(path);
}
int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    return fault() ? -1 : real(path, mode);
}
