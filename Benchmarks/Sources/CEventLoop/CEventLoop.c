#include "CEventLoop.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

static unsigned char *read_whole(const char *path, size_t *length) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return NULL;
  }
  struct stat status;
  unsigned char *bytes = NULL;
  if (fstat(file, &status) == 0) {
    size_t size = (size_t)status.st_size;
    size_t got = 0;
    bytes = malloc(size + 1);
    while (bytes != NULL && got < size) {
      ssize_t count = read(file, bytes + got, size - got);
      if (count < 0 && errno == EINTR) {
        continue;
      }
      if (count < 0) {
        free(bytes);
        bytes = NULL;
      }
      if (count <= 0) {
        break;
      }
      got += (size_t)count;
    }
    *length = got;
  }
  int error = errno;
  close(file);
  errno = error;
  return bytes;
}

long event_loop_count(const char *path) {
  size_t length = 0;
  unsigned char *bytes = read_whole(path, &length);
  if (bytes == NULL) {
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    return -1;
  }
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) {
    fprintf(stderr, "%s: no memory\n", path);
    free(bytes);
    return -1;
  }
  yaml_parser_set_input_string(&parser, bytes, length);
  long events = 0;
  int done = 0;
  while (!done) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      fprintf(
          stderr, "%s:%zu:%zu: %s\n", path, parser.problem_mark.line + 1,
          parser.problem_mark.column + 1, parser.problem ? parser.problem : "no memory");
      events = -1;
      break;
    }
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
    events += 1;
  }
  yaml_parser_delete(&parser);
  free(bytes);
  return events;
}
