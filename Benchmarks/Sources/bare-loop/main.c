// The yardstick: libyaml's events of all manifests, in one thread, and nothing else.
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "CEventLoop.h"

struct totals {
  long files;
  long events;
  int failed;
};

static int has_suffix(const char *name, const char *suffix) {
  size_t length = strlen(name);
  size_t ending = strlen(suffix);
  return length > ending && strcmp(name + length - ending, suffix) == 0;
}

static void count_file(const char *path, struct totals *totals) {
  long events = event_loop_count(path);
  if (events < 0) {
    totals->failed = 1;
  } else {
    totals->files += 1;
    totals->events += events;
  }
}

static void count_path(const char *path, int named, struct totals *totals);

// Manifests only: dot-folders and the store are left out, as charter leaves them out.
static void count_folder(const char *path, struct totals *totals) {
  struct dirent **entries = NULL;
  int count = scandir(path, &entries, NULL, alphasort);
  if (count < 0) {
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    totals->failed = 1;
    return;
  }
  for (int index = 0; index < count; index += 1) {
    const char *name = entries[index]->d_name;
    if (name[0] != '.' && strcmp(name, "store") != 0) {
      size_t length = strlen(path) + strlen(name) + 2;
      char *child = malloc(length);
      if (child == NULL) {
        perror("bare-loop");
        exit(1);
      }
      snprintf(child, length, "%s/%s", path, name);
      count_path(child, 0, totals);
      free(child);
    }
    free(entries[index]);
  }
  free(entries);
}

static void count_path(const char *path, int named, struct totals *totals) {
  struct stat status;
  if (stat(path, &status) != 0) {
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    totals->failed = 1;
  } else if (S_ISDIR(status.st_mode)) {
    count_folder(path, totals);
  } else if (named || has_suffix(path, ".yaml") || has_suffix(path, ".yml")) {
    count_file(path, totals);
  }
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: bare-loop FILE...|FOLDER\n");
    return 64;
  }
  struct totals totals = {0, 0, 0};
  for (int index = 1; index < count; index += 1) {
    count_path(arguments[index], 1, &totals);
  }
  printf("%ld files, %ld events\n", totals.files, totals.events);
  return totals.failed;
}
