#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "CLinux.h"
#include "SuddenEnd.h"

int charter_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

int charter_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int charter_spawn_close_from(posix_spawn_file_actions_t *actions, int first) {
  return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

int charter_spawn_in(posix_spawn_file_actions_t *actions, const char *directory) {
  return posix_spawn_file_actions_addchdir_np(actions, directory);
}

int charter_has_ended(pid_t child) {
  siginfo_t information = {.si_pid = 0};
  if (waitid(P_PID, (id_t)child, &information, WEXITED | WNOHANG | WNOWAIT) != 0) return -1;
  return information.si_pid == child;
}

// MARK: Programs that run

enum { MAX_PROGRAMS = 16 };

// 0: a free place.
static _Atomic(pid_t) programs[MAX_PROGRAMS];

void charter_note_program(pid_t target) {
  for (int i = 0; i < MAX_PROGRAMS; i++) {
    pid_t none = 0;
    if (atomic_compare_exchange_strong(&programs[i], &none, target)) return;
  }
}

void charter_forget_program(pid_t target) {
  for (int i = 0; i < MAX_PROGRAMS; i++) {
    pid_t noted = target;
    if (atomic_compare_exchange_strong(&programs[i], &noted, 0)) return;
  }
}

// A program that asks a person has changed the terminal: it is asked to end, and puts that back. It
// has a second for it, in which charter still is the one that the terminal listens to.
static void end_gently(pid_t program) {
  kill(program, SIGTERM);
  for (int i = 0; i < 100 && charter_has_ended(program) == 0; i++) {
    struct timespec pause = {.tv_nsec = 10000000};
    nanosleep(&pause, NULL);
  }
  kill(program, SIGKILL);
}

void charter_kill_programs(void) {
  for (int i = 0; i < MAX_PROGRAMS; i++) {
    pid_t target = atomic_load(&programs[i]);
    if (target < 0) kill(target, SIGKILL);
    if (target > 0) end_gently(target);
  }
}
