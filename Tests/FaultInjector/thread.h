// The threads of the command, and which of their calls count.
#ifndef THREAD_H
#define THREAD_H

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "calls.h"

// A thread of the command, and the call that it stands in.
struct thread {
  pid_t id;
  bool is_foreign;  // a thread of a program that the command has started
  bool is_counted, is_skipped, is_replaced;  // replaced: the result is written after the call
  int64_t replacement;
  long number;
  const struct call_shape *shape;
  uint64_t arguments[6];
  char path[PATH_MAX], to_path[PATH_MAX];
  char details[256];
  char *data;
};

// The thread with an id; a new one where it is not known yet, of this process or of another one.
struct thread *thread_of(pid_t id, pid_t process);

void forget_thread(pid_t id);

// Whether the call that a thread stands before is one that the options choose. To be asked once a
// call, for the first one may be what the choice begins with.
bool counts(const struct thread *thread);

// Whether the call makes a name that was not there.
bool creates(const struct thread *thread);

// Whether the call is on standard output or standard error.
bool is_stream(const struct thread *thread);

#endif
