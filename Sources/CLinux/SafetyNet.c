// The net under everything: the signals with which Swift and the C library end a program.
//
// Swift traps where memory cannot be had, where a stack ends, and where an internal check fails.
// Whoever runs charter in a pipeline then needs to know whether anything was applied, and the exit
// code has to be one that the documentation lists. Only what signal-safety(7) allows is called here.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

#include "CLinux.h"
#include "SuddenEnd.h"

// MARK: The phase

static _Atomic(int) phase = CHARTER_READING;

int charter_phase(void) { return atomic_load(&phase); }

void charter_set_phase(int new) { atomic_store(&phase, new); }

int charter_exchange_phase(int expected, int desired) {
  atomic_compare_exchange_strong(&phase, &expected, desired);
  return expected;
}

// MARK: What is cleaned up

enum { MAX_CLEANUPS = 8 };

static _Atomic(void (*)(void)) cleanups[MAX_CLEANUPS];

void charter_at_sudden_end(void (*cleanup)(void)) {
  for (int i = 0; i < MAX_CLEANUPS; i++) {
    void (*none)(void) = NULL;
    if (atomic_compare_exchange_strong(&cleanups[i], &none, cleanup)) return;
  }
}

void charter_clean_up(void) {
  charter_kill_programs();
  for (int i = 0; i < MAX_CLEANUPS; i++) {
    void (*cleanup)(void) = atomic_load(&cleanups[i]);
    if (cleanup) cleanup();
  }
}

// MARK: What is said

// One line, written at once: other threads write as well.
struct line {
  char text[512];
  size_t length;
};

static void add(struct line *line, const char *text) {
  size_t length = strlen(text), room = sizeof line->text - line->length;
  if (length > room) length = room;
  memcpy(line->text + line->length, text, length);
  line->length += length;
}

static void add_number(struct line *line, uint64_t number) {
  char digits[21];
  size_t first = sizeof digits - 1;
  digits[first] = 0;
  do {
    digits[--first] = (char)('0' + number % 10);
    number /= 10;
  } while (number > 0);
  add(line, digits + first);
}

enum cause { OUT_OF_MEMORY, OUT_OF_STACK, INTERNAL };

static uint64_t limit_of(__rlimit_resource_t resource) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return 0;
  return limit.rlim_cur;
}

static void add_limit(struct line *line, __rlimit_resource_t resource, const char *option) {
  uint64_t bytes = limit_of(resource);
  if (bytes == 0) return;
  add(line, " (limited to ");
  add_number(line, bytes);
  add(line, " bytes; ulimit -");
  add(line, option);
  add(line, " raises it)");
}

static const char *name_of(int signal) {
  switch (signal) {
    case SIGILL: return "SIGILL";
    case SIGTRAP: return "SIGTRAP";
    case SIGABRT: return "SIGABRT";
    case SIGSEGV: return "SIGSEGV";
    case SIGBUS: return "SIGBUS";
    default: return "SIGFPE";
  }
}

static void add_cause(struct line *line, enum cause cause, int signal) {
  switch (cause) {
    case OUT_OF_MEMORY:
      add(line, "out of memory");
      add_limit(line, RLIMIT_AS, "v");
      return;
    case OUT_OF_STACK:
      add(line, "the stack is too small");
      add_limit(line, RLIMIT_STACK, "s");
      return;
    case INTERNAL:
      add(line, "internal error (");
      add(line, name_of(signal));
      add(line, "); please report it");
      return;
  }
}

// The one line, and the exit code that is true: the phase says what is certain.
static int tell(enum cause cause, int signal) {
  struct line line = {.length = 0};
  int code = 1;
  // The progress line may stand there.
  if (isatty(STDERR_FILENO)) add(&line, "\r\033[K");
  switch (charter_phase()) {
    case CHARTER_WRITING:
      add(&line, "error: ");
      add_cause(&line, cause, signal);
      add(&line, "; the apply may have been written: run 'charter verify'\n");
      code = 7;
      break;
    case CHARTER_COMMITTED:
      add(&line, "warning: ");
      add_cause(&line, cause, signal);
      add(&line, "; the apply is complete, and only its output is cut short\n");
      code = 0;
      break;
    default:
      add(&line, "error: ");
      add_cause(&line, cause, signal);
      add(&line, "; nothing was applied\n");
      break;
  }
  ssize_t written = write(STDERR_FILENO, line.text, line.length);
  (void)written;
  return code;
}

// MARK: Why it ended

// An allocation that fails leaves this error behind, and the trap follows at once. Small memory that
// cannot be had any more says it as well.
static bool is_out_of_memory(int error) {
  if (error == ENOMEM) return true;
  enum { SIZE = 1 << 20 };
  void *memory = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return true;
  munmap(memory, SIZE);
  return false;
}

static uintptr_t stack_pointer(const ucontext_t *context) {
#if defined(__x86_64__)
  return (uintptr_t)context->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
  return (uintptr_t)context->uc_mcontext.sp;
#else
#error "written for x86_64 and aarch64"
#endif
}

// A stack that has ended is touched close to its pointer: a call writes below it, and a large frame
// above it.
static bool is_out_of_stack(const siginfo_t *information, const ucontext_t *context) {
  enum { BELOW = 1 << 16, ABOVE = 1 << 20 };
  uintptr_t address = (uintptr_t)information->si_addr, pointer = stack_pointer(context);
  return address + BELOW >= pointer && address <= pointer + ABOVE;
}

static void handle(int signal, siginfo_t *information, void *context) {
  int error = errno;
  static atomic_flag has_begun = ATOMIC_FLAG_INIT;
  // Of several threads that trap, one speaks; its end is the end of all.
  if (atomic_flag_test_and_set(&has_begun)) {
    while (true) pause();
  }
  enum cause cause = INTERNAL;
  if ((signal == SIGSEGV || signal == SIGBUS) && is_out_of_stack(information, context)) {
    cause = OUT_OF_STACK;
  } else if (is_out_of_memory(error)) {
    cause = OUT_OF_MEMORY;
  }
  int code = tell(cause, signal);
  charter_clean_up();
  _exit(code);
}

// Ends the program as the signal does without a handler, once nothing is left behind.
static void handle_interruption(int signal) {
  charter_clean_up();
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigaction(signal, &usual, NULL);
  raise(signal);
}

// MARK: Installation

void charter_catch_traps_of_thread(void) {
  static _Thread_local char memory[1 << 15];
  stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);
}

void charter_catch_traps(void) {
  static const int traps[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
  static const int interruptions[] = {SIGHUP, SIGINT, SIGTERM};
  charter_catch_traps_of_thread();
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof traps / sizeof traps[0]; i++) sigaction(traps[i], &action, NULL);
  for (size_t i = 0; i < sizeof interruptions / sizeof interruptions[0]; i++) {
    struct sigaction before, after = {.sa_handler = handle_interruption, .sa_flags = SA_ONSTACK};
    sigemptyset(&after.sa_mask);
    // A program that was started to ignore a signal (nohup) goes on doing so.
    if (sigaction(interruptions[i], NULL, &before) != 0 || before.sa_handler == SIG_IGN) continue;
    sigaction(interruptions[i], &after, NULL);
  }
}
