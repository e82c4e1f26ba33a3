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

  /// Why something is held, which is worked out when it is asked for: by owning the tenant, or by an
  /// assignment that names the user, itself or by groups, covers the target and gives a profile with
  /// the permission that the user's organization may use.
  fileprivate static let reasons = #"""
    const maximum = 1000;
    let index;
    const reasons = () => {
      if (index) return index;
      const list = () => new Map();
      const add = (map, key, value) => {
        const there = map.get(key);
        if (there) there.push(value);
        else map.set(key, [value]);
      };
      index = {
        groupsOfUser: list(), groupsOfGroup: list(), ofUser: list(), ofGroup: list(),
        owners: new Map(data.owners.map(([target, list]) => [target, new Set(sums(list))])),
        scoped: new Set(sums(data.scoped)),
        profiles: data.profiles.map(([name, [owner, inheritable], own, granted, includes]) => ({
          name, owner, inheritable, own: new Set(sums(own)), granted: new Set(sums(granted)), includes,
        })),
        places: data.places.map((distances) => {
          const found = [];
          let last = 0;
          for (let at = 0; at < distances.length; at += 2) {
            const start = last + distances[at];
            last = start + distances[at + 1];
            found.push([start, last]);
          }
          return found;
        }),
        assigned: data.assignments.map((assignment) => new Set(sums(assignment[1]))),
      };
      data.groups.forEach(([, members, groups], group) => {
        for (const user of sums(members)) add(index.groupsOfUser, user, group);
        for (const nested of groups) add(index.groupsOfGroup, nested, group);
      });
      data.assignments.forEach(([, , groups], assignment) => {
        for (const user of index.assigned[assignment]) add(index.ofUser, user, assignment);
        for (const group of groups) add(index.ofGroup, group, assignment);
      });
      return index;
    };

    const isIn = (place, target) => place.some(([start, end]) => start <= target && target < end);
    const covers = (assignment, target, user) => {
      const place = reasons().places[data.assignments[assignment][4]];
      if (isIn(place, target)) return true;
      // A scope of the user's own puts its locations in the place of the platform.
      const isLocation = target > 0 && target <= data.locations.length;
      return isLocation && reasons().scoped.has(user) && isIn(place, 0);
    };
    const gives = (number, user, permission) => {
      const profile = reasons().profiles[number];
      const home = homes[user];
      if (home >= data.types.length || !profile.granted.has(permission)) return false;
      if (!((data.audiences[permission] >> data.types[home]) & 1)) return false;
      if (profile.owner === -1 || profile.owner === home) return true;
      if (!profile.inheritable || profile.owner < 0) return false;
      const [start, end] = data.walks[profile.owner];
      return start <= data.walks[home][0] && data.walks[home][0] < end;
    };

    /// Every way from a user to a permission on a target: steps, and the assignment, if any.
    const derivations = (user, target, permission) => {
      const all = reasons();
      const found = [];
      const start = "User/" + users[user];
      if (all.owners.get(target)?.has(user)) {
        found.push({ steps: [start, "Tenant/" + targets[target]] });
      }
      const direct = new Set(all.groupsOfUser.get(user) ?? []);
      const groups = new Set();
      const queue = [...direct];
      while (queue.length) {
        const group = queue.pop();
        if (groups.has(group)) continue;
        groups.add(group);
        queue.push(...(all.groupsOfGroup.get(group) ?? []));
      }
      const candidates = new Set(all.ofUser.get(user) ?? []);
      for (const group of groups) {
        for (const assignment of all.ofGroup.get(group) ?? []) candidates.add(assignment);
      }
      const up = (group, path, paths) => {
        if (paths.length >= maximum) return;
        if (direct.has(group)) paths.push([...path].reverse());
        for (const nested of data.groups[group][2]) {
          if (groups.has(nested) && !path.includes(nested)) up(nested, [...path, nested], paths);
        }
      };
      const down = (number, path, paths) => {
        const profile = all.profiles[number];
        if (paths.length >= maximum || !profile.granted.has(permission)) return;
        if (profile.own.has(permission)) paths.push(path);
        for (const included of profile.includes) {
          if (!path.includes(included)) down(included, [...path, included], paths);
        }
      };
      for (const assignment of [...candidates].sort((a, b) => a - b)) {
        const [name, , named, given] = data.assignments[assignment];
        if (!covers(assignment, target, user)) continue;
        const profiles = given.filter((profile) => gives(profile, user, permission));
        if (!profiles.length) continue;
        const subjects = all.assigned[assignment].has(user) ? [[]] : [];
        for (const group of named) if (groups.has(group)) up(group, [group], subjects);
        for (const profile of profiles) {
          const ends = [];
          down(profile, [profile], ends);
          for (const end of ends) {
            for (const subject of subjects) {
              if (found.length >= maximum) break;
              found.push({
                steps: [start, ...subject.map((group) => "Group/" + data.groups[group][0]),
                  "Assignment/" + name, ...end.map((number) => "Profile/" + all.profiles[number].name)],
                assignment,
              });
            }
          }
        }
      }
      return found;
    };

    """#

  /// Which users and targets are shown.
  fileprivate static let filters = #"""
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

    const read = () => {
      const wanted = new URLSearchParams(location.hash.slice(1));
      fields.filter.value = wanted.get("filter") ?? "";
      fields.targets.value = wanted.get("targets") ?? "";
      const permission = data.permissions.indexOf(wanted.get("permission") ?? "");
      fields.permission.value = permission < 0 ? "" : String(permission);
      fields.empty.checked = wanted.get("empty") !== "no";
      choose();
      const user = users.indexOf(wanted.get("user") ?? "");
      const target = targets.indexOf(wanted.get("on") ?? "");
      if (user >= 0 && target >= 0) {
        move(shownUsers.indexOf(user), shownTargets.indexOf(target) + 1);
        explain(user, target);
      }
    };
    const write = (cell) => {
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
