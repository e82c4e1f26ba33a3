extension PageScript {
  /// Why something is held, which is worked out when it is asked for: by owning the tenant, or by an
  /// assignment that names the user, itself or by groups, covers the target and gives a profile with
  /// the permission that the user's organization may use.
  static let reasons = #"""
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
        owned: new Map(data.owners.map(([target, , ...place]) => [target, place])),
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

    /// Every way from a user to a permission on a target: steps, and the assignment; by owning there
    /// is none.
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
}
