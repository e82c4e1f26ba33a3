// What is told of calls, and of the run.
#ifndef RECORD_H
#define RECORD_H

#include <limits.h>
#include <stdint.h>

#include "thread.h"

// What came of a run.
struct outcome {
  long counted;  // calls that counted
  long fired;    // faults that took place
  long number;   // of the call of the first fault; then its name and path
  const char *name;
  char path[PATH_MAX];
};

// Notes what can be told before a call only: where a write lands, and what is written.
void note_details(struct thread *thread);

// Writes the line of a call that has been made.
void write_record(const struct thread *thread, int64_t result);

// Writes the report, with how the command ended.
void write_report(const struct outcome *outcome, int status);

#endif
