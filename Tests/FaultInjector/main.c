// faults: runs a command, records its system calls, and lets one of them go wrong.
//
//   faults [option ...] -- command [argument ...]
//
// Which calls count (without any of these, all of all its threads, from the start of the command;
// never those of programs that it starts):
//   --within PATH     only calls on this file or folder, or on what lies in it; may be repeated
//   --streams         with --within: calls on standard output and standard error too
//   --files           only calls that have to do with files and folders, or with the two streams
//   --call NAME,...   only these calls
//   --ending TEXT     only calls on a path that ends so
//   --creating        only calls that make a name which was not there
//   --from PATH       only from the first open of exactly this path on
//
// What happens:
//   --at N            at the N-th call that counts, from 1; 0 for each of them (the default)
//   --on              at the N-th and at all that follow
//   --fault KIND      one of
//       none          nothing
//       kill          the command is killed, and the call not made
//       EIO ENOSPC EINTR EROFS EDQUOT ENOMEM EAGAIN EMFILE ECHILD
//                     the call is not made, and gives this error (a close is made, and gives it)
//       short         a read or a write is made with half its length
//       skip          the call is not made, and seems to have gone well
//       signal:N      the command gets the signal N before the call
//       hook:COMMAND  a shell runs this while the command stands before the call
//       full:BYTES    from here on, writes of calls that count find room for so many bytes only
//   --later MICROSECONDS
//                     with kill or signal: so much later, while the command runs on untraced
//
// What is told:
//   --record FILE     a line for each call that counts: its number, thread, name, result, then
//                     key=value, all with tabs between them; the bytes of writes as hexadecimal
//   --report FILE     `calls N` (that counted), `fired N` (how many faults took place),
//                     `first N NAME PATH` (the first of them), `ended exit N` or `ended signal N`
//
// The exit code is that of the command, or 128 and the number of the signal that ended it; 125
// where this program itself could not do what it was asked for.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "options.h"
#include "record.h"
#include "thread.h"
#include "tracee.h"

static pid_t command;
static bool has_begun;  // the command has been executed
static bool runs_free;  // the command is no longer traced
static volatile sig_atomic_t victim;    // who gets a signal later
static volatile sig_atomic_t was_sent;  // and whether it was still there then
static pid_t held;   // the thread that stands before its call until a signal has arrived
static pid_t taker;  // the thread that the signal has arrived at
static struct outcome outcome;

static void resume(pid_t thread, int signal) {
  ptrace(runs_free ? PTRACE_CONT : PTRACE_SYSCALL, thread, 0, signal);
}

// MARK: Faults

static void send_later(int signal) {
  (void)signal;
  if (victim <= 0) return;
  kill(victim, options.fault == KILL ? SIGKILL : options.number);
  was_sent = 1;
}

// Lets the command run on untraced; it gets its signal after a while.
static void run_free(void) {
  runs_free = true;
  victim = command;
  struct itimerval timer = {{0, 0}, {options.later / 1000000, options.later % 1000000}};
  setitimer(ITIMER_REAL, &timer, NULL);
}

static const char *name_of(const struct thread *thread) {
  return thread->shape->name ? thread->shape->name : "other";
}

static void has_fired(const struct thread *thread) {
  if (outcome.fired++ > 0) return;
  outcome.number = thread->number;
  outcome.name = name_of(thread);
  snprintf(outcome.path, sizeof outcome.path, "%s", thread->path);
}

static void replace(struct thread *thread, int64_t result) {
  thread->is_replaced = true;
  thread->replacement = result;
}

static void kill_command(struct thread *thread) {
  leave_out_call(thread->id);
  kill(command, SIGKILL);
}

// A write is made with as much of its length as there is room for; without any room it is an error.
static void limit_room(struct thread *thread) {
  if (thread->shape->kind != CALL_WRITE || is_stream(thread)) return;
  int64_t length = (int64_t)thread->arguments[thread->shape->length];
  if (length <= options.room) {
    options.room -= length;
    return;
  }
  has_fired(thread);
  if (options.room == 0) {
    leave_out_call(thread->id);
    replace(thread, -ENOSPC);
    return;
  }
  write_argument(thread->id, thread->shape->length, (uint64_t)options.room);
  options.room = 0;
}

static void run_hook(const struct thread *thread) {
  char number[32];
  snprintf(number, sizeof number, "%ld", thread->number);
  setenv("FAULTS_NUMBER", number, 1);
  setenv("FAULTS_CALL", name_of(thread), 1);
  setenv("FAULTS_PATH", thread->path, 1);
  if (system(options.hook) != 0) fprintf(stderr, "faults: the hook failed\n");
}

// A signal that is sent has to arrive before the thread goes on; which thread takes it is the
// kernel's choice. Where no other one does within a while, the one that is held takes it, or none.
static void send_signal(struct thread *thread) {
  struct itimerval timer = {{0, 200000}, {0, 200000}};
  held = thread->id;
  taker = 0;
  kill(command, options.number);
  setitimer(ITIMER_REAL, &timer, NULL);
}

static void let_go(void) {
  struct itimerval none = {{0, 0}, {0, 0}};
  pid_t thread = held;
  if (!thread) return;
  setitimer(ITIMER_REAL, &none, NULL);
  held = 0;
  resume(thread, 0);
}

static void inject(struct thread *thread) {
  const struct call_shape *shape = thread->shape;
  uint64_t length = shape->length < 0 ? 0 : thread->arguments[shape->length];
  switch (options.fault) {
    case NONE:
      return;
    case FULL:
      limit_room(thread);
      return;
    case SHORT:
      if ((shape->kind != CALL_WRITE && shape->kind != CALL_READ) || length < 2) return;
      write_argument(thread->id, shape->length, length / 2);
      break;
    case ERROR:
      if (shape->kind != CALL_CLOSE) leave_out_call(thread->id);
      // This call gives no error but the break as it is: below the one that was asked for.
      replace(thread, shape->number == SYS_brk ? 0 : -options.number);
      break;
    case SKIP:
      leave_out_call(thread->id);
      replace(thread, shape->kind == CALL_WRITE ? (int64_t)length : 0);
      thread->is_skipped = true;
      break;
    case KILL:
      if (options.later > 0) {
        run_free();
      } else {
        kill_command(thread);
      }
      break;
    case SIGNAL:
      if (options.later > 0) {
        run_free();
      } else {
        send_signal(thread);
      }
      break;
    case HOOK:
      run_hook(thread);
      break;
  }
  has_fired(thread);
}

static bool is_due(void) {
  if (options.at == 0 || outcome.counted == options.at) return true;
  return options.onwards && outcome.counted > options.at;
}

// MARK: Stops

static void before_call(struct thread *thread, long number) {
  const struct call_shape *shape = thread->shape = shape_of_call(number);
  const uint64_t *arguments = thread->arguments;
  thread->is_replaced = thread->is_skipped = false;
  thread->path[0] = thread->to_path[0] = thread->details[0] = 0;
  if (shape->path >= 0) {
    int folder = shape->folder < 0 ? AT_FDCWD : (int)arguments[shape->folder];
    resolve_path(thread->id, folder, arguments[shape->path], thread->path, PATH_MAX);
  } else if (shape->descriptor >= 0) {
    resolve_descriptor(thread->id, (int)arguments[shape->descriptor], thread->path, PATH_MAX);
  }
  if (shape->to_path >= 0) {
    int folder = shape->to_folder < 0 ? AT_FDCWD : (int)arguments[shape->to_folder];
    resolve_path(thread->id, folder, arguments[shape->to_path], thread->to_path, PATH_MAX);
  }
  thread->is_counted = counts(thread);
  if (!thread->is_counted) return;
  thread->number = ++outcome.counted;
  if (options.record) note_details(thread);
  if (is_due()) inject(thread);
}

static void after_call(struct thread *thread, int64_t result) {
  if (thread->is_replaced) {
    write_result(thread->id, thread->replacement);
    result = thread->replacement;
    thread->is_replaced = false;
  }
  if (thread->is_counted && options.record) write_record(thread, result);
  thread->is_counted = false;
}

static void handle_stop(pid_t id, int status) {
  int signal = WSTOPSIG(status), event = status >> 16;
  if (held && id == taker) let_go();
  if (signal == (SIGTRAP | 0x80)) {
    struct thread *thread = thread_of(id, command);
    long number = -1;
    int64_t result = 0;
    if (has_begun && !runs_free) {
      switch (read_stop(id, &number, thread->arguments, &result)) {
        case STOP_BEFORE_CALL:
          before_call(thread, number);
          break;
        case STOP_AFTER_CALL:
          if (thread->shape) after_call(thread, result);
          break;
        case STOP_ELSEWHERE:
          break;
      }
    }
    if (id != held) resume(id, 0);
  } else if (event == PTRACE_EVENT_STOP && signal != SIGTRAP) {
    // The command is stopped like a job; it stays so until somebody continues it.
    ptrace(PTRACE_LISTEN, id, 0, 0);
  } else if (event != 0) {
    if (event == PTRACE_EVENT_EXEC && id == command) has_begun = true;
    resume(id, 0);
  } else {
    if (held && signal == options.number) taker = id;
    resume(id, signal);
  }
}

// MARK: The command

// Starts the command, stopped before its first instruction.
static void start(char **arguments) {
  int gate[2];
  if (pipe2(gate, O_CLOEXEC) != 0) fail("pipe");
  command = fork();
  if (command < 0) fail("fork");
  if (command == 0) {
    char byte;
    // A group of its own: whoever signals its group does not mean those who try it.
    setpgid(0, 0);
    if (read(gate[0], &byte, 1) != 1) _exit(OWN_FAILURE);
    execvp(arguments[0], arguments);
    _exit(OWN_FAILURE);
  }
  long traced = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK |
                PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
  if (ptrace(PTRACE_SEIZE, command, 0, traced) != 0) {
    int reason = errno;
    kill(command, SIGKILL);
    errno = reason;
    fail("cannot trace");
  }
  if (write(gate[1], "", 1) != 1) fail("pipe");
  close(gate[0]);
  close(gate[1]);
}

int main(int count, char **arguments) {
  (void)count;
  errno = 0;
  char **words = read_options(arguments + 1);
  struct sigaction action = {.sa_handler = send_later};
  sigaction(SIGALRM, &action, NULL);
  start(words);
  while (true) {
    int status;
    pid_t id = waitpid(-1, &status, __WALL);
    if (id < 0 && errno == EINTR) {
      let_go();
      continue;
    }
    if (id < 0) fail("wait");
    if (WIFSTOPPED(status)) {
      handle_stop(id, status);
      continue;
    }
    forget_thread(id);
    if (id == held) held = 0;
    if (id != command) continue;
    victim = 0;
    // What came too late did not take place.
    if (options.later > 0 && !was_sent) outcome.fired = 0;
    if (options.later > 0 && options.fault == KILL && !WIFSIGNALED(status)) outcome.fired = 0;
    if (options.record && fclose(options.record) != 0) fail("record");
    write_report(&outcome, status);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  }
}
