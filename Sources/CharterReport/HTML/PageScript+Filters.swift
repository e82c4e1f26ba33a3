extension PageScript {
  /// Which users and targets are shown.
  static let filters = #"""
    const fields = {
      filter: byId("filter"), targets: byId("targets"), permission: byId("permission"),
      empty: byId("empty"),
    };
    let shownUsers = [];
    let shownTargets = [];
    const lowerUsers = users.map((name) => name.toLowerCase());
    const lowerTargets = targets.map((name) => name.toLowerCase());
    const words = (text) => text.toLowerCase().split(/\s+/).filter((word) => word);
    const has = (name, wanted) => wanted.every((word) => name.includes(word));

    const choose = () => {
      const userWords = words(fields.filter.value);
      const targetWords = words(fields.targets.value);
      const permission = fields.permission.value === "" ? -1 : Number(fields.permission.value);
      const isWanted = sets.map((set) => permission < 0 || set.includes(permission));
      // How many of the targets before each one are wanted.
      const before = new Int32Array(targets.length + 1);
      for (let at = 0; at < targets.length; at++) {
        before[at + 1] = before[at] + (has(lowerTargets[at], targetWords) ? 1 : 0);
      }
      const matches = new Array(data.rows.length);
      const isMatch = (row) => (matches[row] ??= runs(row).some(
        ([start, end, set]) => isWanted[set] && before[end] > before[start]));
      const isNarrow = targetWords.length > 0 || permission >= 0 || !fields.empty.checked;
      shownUsers = [];
      const rows = new Set();
      for (let user = 0; user < users.length; user++) {
        const row = data.rowOfUser[user];
        if (has(lowerUsers[user], userWords) && (!isNarrow || isMatch(row))) {
          shownUsers.push(user);
          rows.add(row);
        }
      }
      // Only targets that somebody who is shown holds something on.
      const edges = new Int32Array(targets.length + 1);
      for (const row of rows) {
        for (const [start, end, set] of runs(row)) {
          if (isWanted[set]) {
            edges[start] += 1;
            edges[end] -= 1;
          }
        }
      }
      shownTargets = [];
      let depth = 0;
      for (let at = 0; at < targets.length; at++) {
        depth += edges[at];
        if (depth > 0 && before[at + 1] > before[at]) shownTargets.push(at);
      }
      byId("count").textContent =
        shownUsers.length.toLocaleString("en") + " of " + plural(users.length, "user") + ", "
        + shownTargets.length.toLocaleString("en") + " of " + plural(targets.length, "target")
        + (shownTargets.length ? "." : ": nobody shown holds anything there.");
      isShown = isWanted;
      reset();
    };
    let isShown = sets.map(() => true);

    /// Text from the address as a person can read it.
    const shown = (text) => {
      const letters = [...text].map((letter) => /[\p{C}\p{Zl}\p{Zp}]/u.test(letter)
        ? "\\u{" + letter.codePointAt(0).toString(16) + "}" : letter);
      return '"' + letters.slice(0, 200).join("") + (letters.length > 200 ? "…" : "") + '"';
    };
    const keys = ["filter", "targets", "permission", "empty", "user", "on"];
    /// What the address asks for and the page has not, in sentences.
    const astray = (wanted, user, target) => {
      const found = [...wanted.keys()].filter((key) => !keys.includes(key))
        .map((key) => "It says " + shown(key) + ", which means nothing here.");
      const permission = wanted.get("permission");
      if (permission && !data.permissions.includes(permission)) {
        found.push("There is no permission " + shown(permission) + ".");
      }
      const [name, on] = [wanted.get("user"), wanted.get("on")];
      if (name !== null && user < 0) found.push("There is no user " + shown(name) + ".");
      if (on !== null && target < 0) found.push("There is no target " + shown(on) + ".");
      if (name !== null && on === null) found.push("It names a user and no target.");
      if (name === null && on !== null) found.push("It names a target and no user.");
      return found;
    };
    const tell = (sentences) => {
      byId("astray").textContent = sentences.length
        ? "The address does not fit this page. " + sentences.join(" ") : "";
      byId("astray").hidden = !sentences.length;
    };

    const read = () => {
      const hash = location.hash.slice(1);
      const wanted = new URLSearchParams(hash.includes("=") ? hash : "");
      fields.filter.value = wanted.get("filter") ?? "";
      fields.targets.value = wanted.get("targets") ?? "";
      const permission = data.permissions.indexOf(wanted.get("permission") ?? "");
      fields.permission.value = permission < 0 ? "" : String(permission);
      fields.empty.checked = wanted.get("empty") !== "no";
      choose();
      const user = users.indexOf(wanted.get("user") ?? "");
      const target = targets.indexOf(wanted.get("on") ?? "");
      tell(astray(wanted, user, target));
      if (user >= 0 && target >= 0) {
        move(shownUsers.indexOf(user), shownTargets.indexOf(target) + 1);
        explain(user, target);
      } else {
        byId("why").replaceChildren(...unexplained);
      }
    };
    const write = (cell) => {
      tell([]);
      const wanted = new URLSearchParams();
      if (fields.filter.value) wanted.set("filter", fields.filter.value);
      if (fields.targets.value) wanted.set("targets", fields.targets.value);
      if (fields.permission.value !== "") {
        wanted.set("permission", data.permissions[fields.permission.value]);
      }
      if (!fields.empty.checked) wanted.set("empty", "no");
      for (const [key, value] of Object.entries(cell ?? {})) wanted.set(key, value);
      try {
        history.replaceState(null, "", "#" + wanted);
      } catch {
        // Where a page may not name itself there is no link to share.
      }
    };

    """#
}
