#define _GNU_SOURCE
#include "options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct options options;

_Noreturn void fail(const char *what) {
  fprintf(stderr, "faults: %s%s%s\n", what, errno ? ": " : "", errno ? strerror(errno) : "");
  exit(OWN_FAILURE);
}

static void read_fault(const char *kind) {
  static const struct {
    const char *name;
    enum fault fault;
    int number;
  } kinds[] = {
      {"none", NONE, 0},         {"kill", KILL, 0},       {"EIO", ERROR, EIO},
      {"ENOSPC", ERROR, ENOSPC}, {"EINTR", ERROR, EINTR}, {"EROFS", ERROR, EROFS},
      {"EDQUOT", ERROR, EDQUOT}, {"ENOMEM", ERROR, ENOMEM}, {"EAGAIN", ERROR, EAGAIN},
      {"EMFILE", ERROR, EMFILE}, {"ECHILD", ERROR, ECHILD}, {"short", SHORT, 0},
      {"skip", SKIP, 0},
  };
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
    if (strcmp(kind, kinds[i].name) == 0) {
      options.fault = kinds[i].fault;
      options.number = kinds[i].number;
      return;
    }
  }
  if (strncmp(kind, "signal:", 7) == 0) {
    options.fault = SIGNAL;
    options.number = atoi(kind + 7);
  } else if (strncmp(kind, "hook:", 5) == 0) {
    options.fault = HOOK;
    options.hook = kind + 5;
  } else if (strncmp(kind, "full:", 5) == 0) {
    options.fault = FULL;
    options.room = atoll(kind + 5);
  } else {
    errno = 0;
    fail("no such fault");
  }
}

char **read_options(char **next) {
  for (; *next && strcmp(*next, "--") != 0; next++) {
    const char *name = *next;
    if (strcmp(name, "--streams") == 0) {
      options.streams = true;
    } else if (strcmp(name, "--files") == 0) {
      options.files = true;
    } else if (strcmp(name, "--creating") == 0) {
      options.creating = true;
    } else if (strcmp(name, "--on") == 0) {
      options.onwards = true;
    } else if (!next[1]) {
      fail("an option without its value");
    } else if (strcmp(name, "--within") == 0 && options.within_count < MAX_WITHIN) {
      options.within[options.within_count++] = *++next;
    } else if (strcmp(name, "--call") == 0) {
      options.calls = *++next;
    } else if (strcmp(name, "--ending") == 0) {
      options.ending = *++next;
    } else if (strcmp(name, "--from") == 0) {
      options.from = *++next;
    } else if (strcmp(name, "--at") == 0) {
      options.at = atol(*++next);
    } else if (strcmp(name, "--fault") == 0) {
      read_fault(*++next);
    } else if (strcmp(name, "--later") == 0) {
      options.later = atol(*++next);
    } else if (strcmp(name, "--record") == 0) {
      options.record = fopen(*++next, "we");
      if (!options.record) fail(*next);
    } else if (strcmp(name, "--report") == 0) {
      options.report = *++next;
    } else {
      fail("no such option");
    }
  }
  if (!*next || !next[1]) fail("no command");
  return next + 1;
}
