#define _GNU_SOURCE
#include "thread.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "options.h"

enum { MAX_THREADS = 512 };

static struct thread *threads[MAX_THREADS];
static bool has_started;  // calls count: `from` has been opened

// Programs that the command starts are traced, but it is not their calls that are tried.
static bool belongs_to(pid_t id, pid_t process) {
  char name[64], line[128];
  int owner = id;
  snprintf(name, sizeof name, "/proc/%d/status", id);
  FILE *file = fopen(name, "re");
  if (!file) return id == process;
  while (fgets(line, sizeof line, file)) {
    if (sscanf(line, "Tgid: %d", &owner) == 1) break;
  }
  fclose(file);
  return owner == process;
}

struct thread *thread_of(pid_t id, pid_t process) {
  struct thread **free_place = NULL;
  for (int i = 0; i < MAX_THREADS; i++) {
    if (threads[i] && threads[i]->id == id) return threads[i];
    if (!threads[i] && !free_place) free_place = &threads[i];
  }
  if (!free_place) fail("too many threads");
  *free_place = calloc(1, sizeof **free_place);
  if (!*free_place) fail("no memory");
  (*free_place)->id = id;
  (*free_place)->is_foreign = !belongs_to(id, process);
  return *free_place;
}

void forget_thread(pid_t id) {
  for (int i = 0; i < MAX_THREADS; i++) {
    if (threads[i] && threads[i]->id == id) {
      free(threads[i]->data);
      free(threads[i]);
      threads[i] = NULL;
      return;
    }
  }
}

// MARK: Which calls count

static bool lies_within(const char *path, const char *folder) {
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && (path[length] == 0 || path[length] == '/');
}

static bool ends_so(const char *path, const char *ending) {
  size_t length = strlen(path), part = strlen(ending);
  return length >= part && strcmp(path + length - part, ending) == 0;
}

static bool is_listed(const char *name, const char *list) {
  size_t length = strlen(name);
  for (const char *next = list; next; next = strchr(next, ',')) {
    if (*next == ',') next++;
    if (strncmp(next, name, length) == 0 && (next[length] == 0 || next[length] == ',')) return true;
  }
  return false;
}

bool is_stream(const struct thread *thread) {
  int place = thread->shape->descriptor;
  if (place < 0) return false;
  int descriptor = (int)thread->arguments[place];
  return descriptor == STDOUT_FILENO || descriptor == STDERR_FILENO;
}

// Pipes, sockets and the like have no path, and do not fail as files do.
static bool is_file(const struct thread *thread) {
  return thread->shape->descriptor < 0 || thread->path[0] == '/';
}

static bool is_within(const struct thread *thread) {
  for (int i = 0; i < options.within_count; i++) {
    if (lies_within(thread->path, options.within[i]) ||
        lies_within(thread->to_path, options.within[i])) {
      return true;
    }
  }
  return false;
}

bool creates(const struct thread *thread) {
  const struct call_shape *shape = thread->shape;
  struct stat status;
  if (shape->kind == CALL_OPEN) {
    return shape->flags >= 0 && (thread->arguments[shape->flags] & O_CREAT) &&
           lstat(thread->path, &status) != 0;
  }
  return strncmp(shape->name, "mkdir", 5) == 0;
}

bool counts(const struct thread *thread) {
  const struct call_shape *shape = thread->shape;
  if (thread->is_foreign) return false;
  if (options.from && !has_started) {
    if (shape->kind != CALL_OPEN || strcmp(thread->path, options.from) != 0) return false;
    has_started = true;
  }
  if (options.files && (shape->kind == CALL_OTHER || !(is_file(thread) || is_stream(thread)))) {
    return false;
  }
  if (options.calls && !(shape->name && is_listed(shape->name, options.calls))) return false;
  if (options.ending && !ends_so(thread->path, options.ending)) return false;
  if (options.creating && !(shape->name && creates(thread))) return false;
  if (options.within_count > 0) return is_within(thread) || (options.streams && is_stream(thread));
  return true;
}
