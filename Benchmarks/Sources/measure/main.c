// Runs a command and writes what it took to a file, as one line of JSON.
//
// A process of its own because the kernel counts the peak memory of whoever starts a program as
// that of the program, and this one has next to none.
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double seconds(struct timeval time) {
  return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int count, char **arguments) {
  if (count < 3) {
    fprintf(stderr, "usage: measure RESULT COMMAND [ARGUMENT...]\n");
    return 64;
  }
  struct timespec begin;
  struct timespec end;
  pid_t child = 0;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  int error = posix_spawn(&child, arguments[2], NULL, NULL, arguments + 2, environ);
  if (error != 0) {
    fprintf(stderr, "%s: %s\n", arguments[2], strerror(error));
    return 1;
  }
  int status = 0;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) {
      perror("measure");
      return 1;
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
#ifdef __APPLE__
  long long peak = usage.ru_maxrss;
#else
  long long peak = usage.ru_maxrss * 1024LL;
#endif
  FILE *result = fopen(arguments[1], "w");
  if (result == NULL) {
    perror(arguments[1]);
    return 1;
  }
  double wall =
      (double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
  fprintf(
      result, "{\"cpu\": %.6f, \"peakBytes\": %lld, \"status\": %d, \"wall\": %.6f}\n",
      seconds(usage.ru_utime) + seconds(usage.ru_stime), peak,
      WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), wall);
  return fclose(result) == 0 ? 0 : 1;
}
