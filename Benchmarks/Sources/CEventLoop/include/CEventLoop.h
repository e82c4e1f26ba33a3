// The least that any reader of YAML through libyaml has to do: its events, one after another.
#ifndef CHARTER_BENCHMARKS_EVENT_LOOP_H
#define CHARTER_BENCHMARKS_EVENT_LOOP_H

/// Reads a whole file and parses it to the end. Returns the number of events, or -1 after saying
/// on standard error what went wrong.
long event_loop_count(const char *path);

#endif
