import Foundation

/// A script of commands with their expected output, and the files that it begins with.
///
/// Text before the first command tells the story. A line that begins with `$ ` is a command for
/// `sh`; the lines behind it are what it prints, to both streams, and `[exit N]` comes last where
/// N is not 0. After a line `-- name --` comes the content of a file.
struct Story {
  struct Step: Equatable {
    var command: String
    var output: String
  }

  var introduction: String
  var steps: [Step] = []
  var files: [(name: String, content: String)] = []

  init(_ text: String) {
    var introduction: [String] = []
    var inFiles = false
    for line in text.components(separatedBy: "\n").dropLast(text.hasSuffix("\n") ? 1 : 0) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        inFiles = true
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if inFiles {
        files[files.count - 1].content += line + "\n"
      } else if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: ""))
      } else if steps.isEmpty {
        introduction.append(line)
      } else {
        steps[steps.count - 1].output += line + "\n"
      }
    }
    for index in steps.indices {
      steps[index].output = steps[index].output.trimmedOfBlankLines
    }
    self.introduction = introduction.joined(separator: "\n").trimmedOfBlankLines
  }

  /// The story as a file, in the one layout that recording writes.
  var text: String {
    var text = introduction.isEmpty ? "" : introduction + "\n"
    for step in steps {
      text += "$ \(step.command)\n\(step.output)\n"
    }
    for file in files {
      text += "-- \(file.name) --\n\(file.content)"
    }
    return text
  }
}

extension String {
  /// Without blank lines at both ends, and with one line break at the end of what is left.
  var trimmedOfBlankLines: String {
    var lines = components(separatedBy: "\n")[...]
    while let first = lines.first, first.isEmpty {
      lines.removeFirst()
    }
    while let last = lines.last, last.isEmpty {
      lines.removeLast()
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }
}
