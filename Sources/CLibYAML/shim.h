// The parser half of the system's libyaml. The emitter is never called: charter writes its own bytes.
#include <yaml.h>
