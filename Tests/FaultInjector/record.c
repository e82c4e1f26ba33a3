#define _GNU_SOURCE
#include "record.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>

#include "options.h"
#include "tracee.h"

static void print_escaped(FILE *file, const char *text) {
  for (const unsigned char *next = (const unsigned char *)text; *next; next++) {
    if (*next < ' ' || *next == '\\' || *next == 0x7F) {
      fprintf(file, "\\x%02X", *next);
    } else {
      fputc(*next, file);
    }
  }
}

static char *as_hexadecimal(pid_t thread, uint64_t address, size_t length) {
  unsigned char *bytes = malloc(length + 1);
  char *text = malloc(2 * length + 1);
  if (!bytes || !text) fail("no memory");
  size_t count = read_memory(thread, address, bytes, length);
  for (size_t i = 0; i < count; i++) {
    static const char digits[] = "0123456789abcdef";
    text[2 * i] = digits[bytes[i] >> 4];
    text[2 * i + 1] = digits[bytes[i] & 15];
  }
  text[2 * count] = 0;
  free(bytes);
  return text;
}

void note_details(struct thread *thread) {
  const struct call_shape *shape = thread->shape;
  const uint64_t *arguments = thread->arguments;
  char *next = thread->details;
  size_t room = sizeof thread->details;
#define NOTE(...)                                      \
  do {                                                 \
    int length = snprintf(next, room, __VA_ARGS__);    \
    next += length;                                    \
    room -= (size_t)length;                            \
  } while (0)
  *next = 0;
  if (shape->descriptor >= 0) NOTE("\tdescriptor=%d", (int)arguments[shape->descriptor]);
  if (shape->flags >= 0) NOTE("\tflags=%" PRIu64, arguments[shape->flags]);
  if (shape->length >= 0) NOTE("\tlength=%" PRIu64, arguments[shape->length]);
  if (shape->kind == CALL_OPEN && creates(thread)) NOTE("\tcreated=1");
  if (shape->kind == CALL_WRITE) {
    uint64_t inode;
    int64_t position = position_of_write(thread->id, (int)arguments[0], &inode);
    if (shape->offset >= 0) position = (int64_t)arguments[shape->offset];
    NOTE("\toffset=%" PRId64, position);
  }
#undef NOTE
  free(thread->data);
  thread->data = NULL;
  if (shape->kind == CALL_WRITE) {
    thread->data = as_hexadecimal(thread->id, arguments[shape->buffer], arguments[shape->length]);
  }
}

void write_record(const struct thread *thread, int64_t result) {
  FILE *file = options.record;
  fprintf(file, "%ld\t%d\t", thread->number, thread->id);
  if (thread->shape->name) {
    fputs(thread->shape->name, file);
  } else {
    fputs("other", file);
  }
  fprintf(file, "\t%" PRId64, result);
  if (thread->path[0]) {
    fputs("\tpath=", file);
    print_escaped(file, thread->path);
  }
  if (thread->to_path[0]) {
    fputs("\tto=", file);
    print_escaped(file, thread->to_path);
  }
  fputs(thread->details, file);
  if (thread->is_skipped) fputs("\tskipped=1", file);
  if (thread->data) fprintf(file, "\tdata=%s", thread->data);
  fputc('\n', file);
}

void write_report(const struct outcome *outcome, int status) {
  if (!options.report) return;
  FILE *file = fopen(options.report, "we");
  if (!file) fail(options.report);
  fprintf(file, "calls %ld\nfired %ld\n", outcome->counted, outcome->fired);
  if (outcome->fired > 0) {
    fprintf(file, "first %ld %s ", outcome->number, outcome->name);
    print_escaped(file, outcome->path);
    fputc('\n', file);
  }
  if (WIFSIGNALED(status)) {
    fprintf(file, "ended signal %d\n", WTERMSIG(status));
  } else {
    fprintf(file, "ended exit %d\n", WEXITSTATUS(status));
  }
  fclose(file);
}
