/// Spreads lists over a given number of files of about the same size.
///
/// A file ends where an organization does if one ends near enough, otherwise within a list.
struct FileLayout {
  private var items: [(header: Int32, text: String)] = []
  private var headers: [ListHeader] = []
  private var length = 0
  /// Where organizations begin: the item, the bytes before it, and the name.
  private var starts: [(item: Int, offset: Int, name: String)] = []

  mutating func add(_ organization: String, _ lists: [ManifestList]) {
    starts.append((items.count, length, organization))
    for list in lists {
      headers.append(list.header)
      for item in list.items {
        items.append((Int32(headers.count - 1), item))
        length += item.utf8.count
      }
    }
  }

  /// The texts of exactly so many files, each with the name of the organization that it begins
  /// with.
  func files(_ count: Int) -> [(name: String, text: String)] {
    let ends = ends(count)
    var files: [(name: String, text: String)] = []
    var begin = 0
    for end in ends {
      let owner = starts.last { $0.item <= begin }?.name ?? ""
      files.append((owner, text(begin..<end)))
      begin = end
    }
    return files
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    var header: Int32 = -1
    for item in items[range] {
      if item.header != header {
        header = item.header
        text += text.isEmpty ? "" : "---\n"
        text += headers[Int(header)].text
      }
      text += item.text
    }
    return text
  }

  /// Where the files end, as numbers of items.
  private func ends(_ count: Int) -> [Int] {
    let share = length / count
    var ends: [Int] = []
    var offset = 0
    var item = 0
    for number in 1..<max(count, 1) {
      let ideal = length * number / count
      if let start = starts.min(by: { abs($0.offset - ideal) < abs($1.offset - ideal) }),
        abs(start.offset - ideal) < share / 4
      {
        ends.append(start.item)
        continue
      }
      while item < items.count, offset < ideal {
        offset += items[item].text.utf8.count
        item += 1
      }
      ends.append(item)
    }
    ends.append(items.count)
    return ends
  }
}
