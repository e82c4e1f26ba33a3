extension PageScript {
  /// The why of a cell, told by its ways: permissions that come the same way are told together.
  static let panel = #"""
    const ways = (user, target, permissions) => {
      const found = new Map();
      for (const permission of permissions) {
        for (const { steps, assignment } of derivations(user, target, permission)) {
          const key = steps.join("\n");
          if (!found.has(key)) found.set(key, { steps, assignment, target, permissions: [] });
          found.get(key).permissions.push(data.permissions[permission]);
        }
      }
      return [...found.values()].sort((a, b) => {
        if (a.steps.length !== b.steps.length) return a.steps.length - b.steps.length;
        const [left, right] = [a.steps.join("\n"), b.steps.join("\n")];
        return left < right ? -1 : left > right ? 1 : 0;
      });
    };

    const explain = (user, target) => {
      const panel = byId("why");
      const title = element("h3", "", users[user] + " on " + targets[target]);
      set(title, { id: "why-title", tabindex: -1 });
      const parts = [title];
      const number = held(user, target);
      if (number < 0) {
        parts.push(element("p", "", "Holds nothing here."));
      } else {
        const found = ways(user, target, sets[number]);
        parts.push(element("p", "", "Holds " + plural(sets[number].length, "permission") + ", by "
          + plural(found.length, "way") + "."));
        for (const way of found.slice(0, 100)) parts.push(wayElement(way));
        if (found.length > 100) {
          parts.push(element("p", "", plural(found.length - 100, "more way") + " not shown."));
        }
      }
      panel.replaceChildren(...parts);
    };
    const unexplained = [...byId("why").childNodes];
    const wayElement = (way) => {
      const made = element("div", "way");
      made.append(element("div", "name", way.permissions.join(", ")));
      const list = element("ol", "chain");
      const owns = way.assignment === undefined;
      way.steps.forEach((step, number) =>
        list.append(element("li", "name", (owns && number > 0 ? "owns " : "") + step)));
      made.append(list);
      const [file, line] = owns
        ? reasons().owned.get(way.target) : data.assignments[way.assignment].slice(5);
      if (file !== undefined) {
        made.append(element("div", "quiet name", data.files[file] + ":" + line));
      }
      return made;
    };
    byId("why").addEventListener("keydown", (event) => {
      if (event.key === "Escape") frame.focus();
    });

    """#

  /// What happens first: the controls, the check of what the page has, and what the address asks for.
  static let start = #"""
    data.permissions.forEach((name, number) => {
      const option = element("option", "", name);
      option.value = number;
      fields.permission.append(option);
    });
    for (const field of Object.values(fields)) {
      field.addEventListener(field.type === "search" ? "input" : "change", () => {
        choose();
        write();
      });
    }
    window.addEventListener("hashchange", () => {
      // The name of a section leaves what is chosen as it is.
      if (!location.hash || location.hash.includes("=")) read();
    });

    // On paper nothing is folded, and there is a list instead of the matrix, with what is shown.
    const longest = 2000;
    let opened = [];
    window.addEventListener("afterprint", () => {
      for (const fold of opened) fold.open = false;
      opened = [];
    });
    window.addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll(".fold:not([open])")];
      for (const fold of opened) fold.open = true;
      const table = set(element("table"), { "aria-labelledby": "access-title" });
      const head = element("tr");
      for (const name of ["User", "Target", "Permissions"]) {
        head.append(set(element("th", "", name), { scope: "col" }));
      }
      table.append(head);
      const isListed = new Uint8Array(targets.length);
      for (const target of shownTargets) isListed[target] = 1;
      const lines = (function* () {
        for (const user of shownUsers) {
          for (const [start, end, number] of runs(data.rowOfUser[user])) {
            for (let target = start; target < end && isShown[number]; target++) {
              if (isListed[target]) yield [user, target, number];
            }
          }
        }
      })();
      let count = 0;
      let isCut = false;
      for (const [user, target, number] of lines) {
        if (count === longest) {
          isCut = true;
          break;
        }
        count += 1;
        const row = element("tr");
        row.append(element("td", "name", users[user]), element("td", "name", targets[target]),
          element("td", "name",
            sets[number].map((permission) => data.permissions[permission]).join(", ")));
        table.append(row);
      }
      const note = isCut
        ? "The first " + longest.toLocaleString("en") + " lines; filter the page to print others."
        : plural(count, "line") + ".";
      byId("paper").replaceChildren(element("p", "", byId("count").textContent + " " + note), table);
    });

    /// Whether the page has what charter counted, and a way to all of it that is looked at.
    const check = () => {
      let grants = 0;
      for (const row of data.rowOfUser) {
        for (const [start, end, set] of runs(row)) grants += (end - start) * sets[set].length;
      }
      if (grants !== data.grants) return "it has " + grants + " grants and not " + data.grants;
      let left = 200;
      for (let user = 0; user < users.length && left > 0; user++) {
        for (const [start, , set] of runs(data.rowOfUser[user]).slice(0, 4)) {
          const lost = sets[set].find((permission) => !derivations(user, start, permission).length);
          if (lost !== undefined) {
            return "no way leads " + users[user] + " to " + data.permissions[lost] + " on "
              + targets[start];
          }
          left -= 1;
        }
      }
      return "";
    };
    byId("matrix").hidden = false;
    const problem = check();
    if (problem) {
      byId("problem").textContent = "This page is damaged: " + problem + ". Make it anew.";
      byId("problem").hidden = false;
    }
    read();
    document.documentElement.dataset.ready = problem ? "damaged" : "yes";
    document.documentElement.dataset.after = String(Math.round(performance.now()));

    """#
}
