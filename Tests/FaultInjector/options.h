// What this program was asked for.
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum { MAX_WITHIN = 8, OWN_FAILURE = 125 };

enum fault { NONE, KILL, ERROR, SHORT, SKIP, SIGNAL, HOOK, FULL };

struct options {
  const char *within[MAX_WITHIN];
  int within_count;
  bool streams, files, creating, onwards;
  const char *calls, *ending, *from;
  long at;
  enum fault fault;
  int number;        // of the error or the signal
  const char *hook;  // the command
  int64_t room;      // in bytes
  long later;
  FILE *record;
  const char *report;
};

extern struct options options;

// Reads the options; returns the command with its arguments.
char **read_options(char **next);

// Ends this program because it cannot do what it was asked for.
_Noreturn void fail(const char *what);

#endif
