/// What the page does: a matrix of which only the visible part is in the document, filters, and the
/// why of each cell.
///
/// Text gets into the document as text nodes and attributes only, never as HTML; the policy of the
/// page forbids the rest.
package enum PageScript {
  /// All of it.
  package static let script =
    "(() => {\n\"use strict\";\n" + access + reasons + filters + grid + panel + start + "})();\n"
}

extension PageScript {
  /// What the data says: names, and who holds what.
  fileprivate static let access = #"""
    const byId = (id) => document.getElementById(id);
    const data = JSON.parse(byId("access-data").textContent);

    const sums = (distances) => {
      let last = 0;
      return distances.map((distance) => (last += distance));
    };
    const element = (name, className, text) => {
      const made = document.createElement(name);
      if (className) made.className = className;
      if (text !== undefined) made.textContent = text;
      return made;
    };
    const plural = (count, word) =>
      count.toLocaleString("en") + " " + word + (count === 1 ? "" : "s");

    const targets = ["*"];
    for (const name of data.locations) targets.push("@" + name);
    data.tenants.forEach((tenants, organization) => {
      const name = data.organizations[organization];
      targets.push(name);
      for (const tenant of tenants) targets.push(name + "/" + tenant);
    });

    const users = [];
    const homes = [];
    for (const [organization, names] of data.users) {
      for (const name of names) {
        users.push(data.organizations[organization] + "/" + name);
        homes.push(organization);
      }
    }
    const sets = data.sets.map(sums);
    const isAdministering = sets.map((set) =>
      set.some((permission) => data.administering.includes(permission)));

    // A row as runs: first target, the one behind the last, set.
    const known = new Array(data.rows.length);
    const runs = (row) => {
      if (known[row]) return known[row];
      const distances = data.rows[row];
      const found = [];
      let last = 0;
      for (let at = 0; at < distances.length; at += 3) {
        const start = last + distances[at];
        last = start + distances[at + 1];
        found.push([start, last, distances[at + 2]]);
      }
      return (known[row] = found);
    };
    /// The set that a user holds on a target; -1 where it holds nothing.
    const held = (user, target) => {
      const row = runs(data.rowOfUser[user]);
      let low = 0;
      let high = row.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (row[middle][1] <= target) low = middle + 1;
        else high = middle;
      }
      return low < row.length && row[low][0] <= target ? row[low][2] : -1;
    };

    """#
}
