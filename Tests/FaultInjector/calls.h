// What is known of the system calls that have to do with files.
#ifndef CALLS_H
#define CALLS_H

#include <stdbool.h>
#include <stdint.h>

// What a fault may do to a call.
enum call_kind {
  CALL_OTHER,  // has nothing to do with files
  CALL_FILE,   // asks something, or changes something, in one step
  CALL_OPEN,   // gives a new descriptor
  CALL_CLOSE,  // runs whatever its result is to be: the kernel lets go of a descriptor in any case
  CALL_READ,   // may be done by half
  CALL_WRITE,  // may be done by half; its bytes are recorded
};

// The arguments of a call by position; -1 where it has none of that sort.
struct call_shape {
  long number;
  const char *name;
  enum call_kind kind;
  signed char folder, path;        // the file that is meant: beside this descriptor, by this name
  signed char to_folder, to_path;  // the second file of a rename or a link
  signed char descriptor;          // the file that is meant, where it is open
  signed char buffer, length;      // what is read or written
  signed char offset;              // where; -1 for the position of the descriptor
  signed char flags;               // of an open, an unlinkat, or the command of a fcntl
};

// The shape of a call; of kind CALL_OTHER, and perhaps without a name, where it is not about files.
const struct call_shape *shape_of_call(long number);

#endif
