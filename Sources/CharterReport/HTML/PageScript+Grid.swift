extension PageScript {
  /// The matrix: a grid of which the document has what can be seen.
  ///
  /// The grid keeps the focus and names the active cell, so that cells can come and go.
  static let grid = #"""
    const width = 44;
    const height = 28;
    const headHeight = 170;
    const widest = 260;
    let nameWidth = widest;
    const frame = byId("grid");
    const sizer = byId("sizer");
    const heads = byId("heads");
    const body = byId("rows");
    let active = { row: 0, column: 1 };
    let drawn = "";

    const set = (made, attributes) => {
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      return made;
    };
    const gap = (columns) => {
      const made = set(element("div", "gap"), { role: "presentation" });
      made.style.width = columns * width + "px";
      return made;
    };
    const mark = (made, row, column) => {
      if (row === active.row && column === active.column) {
        made.classList.add("active");
        made.id = "active";
        frame.setAttribute("aria-activedescendant", "active");
      }
      return made;
    };
    const cell = (row, column) => {
      const target = shownTargets[column - 1];
      const permissions = held(shownUsers[row], target);
      const made = set(element("div", "cell"), { role: "gridcell", "aria-colindex": column + 1 });
      if (permissions < 0 || !isShown[permissions]) {
        made.setAttribute("aria-label", permissions < 0 ? "nothing" : "not this permission");
        return mark(made, row, column);
      }
      const names = sets[permissions].map((permission) => data.permissions[permission]);
      const isStrong = isAdministering[permissions];
      made.classList.add(isStrong ? "administers" : "held");
      made.textContent = names.length + (isStrong ? "!" : "");
      const few = names.slice(0, 8).join(", ") + (names.length > 8 ? ", …" : "");
      const text = plural(names.length, "permission") + (isStrong ? ", may change access" : "")
        + ": " + few;
      set(made, { "aria-label": text, title: targets[target] + ": " + text });
      return mark(made, row, column);
    };

    const draw = () => {
      const firstRow = Math.max(0, Math.floor(frame.scrollTop / height) - 4);
      const lastRow = Math.min(shownUsers.length,
        Math.ceil((frame.scrollTop + frame.clientHeight) / height) + 4);
      const firstColumn = Math.max(0, Math.floor(frame.scrollLeft / width) - 2);
      const lastColumn = Math.min(shownTargets.length,
        Math.ceil((frame.scrollLeft + frame.clientWidth) / width) + 2);
      const key = [firstRow, lastRow, firstColumn, lastColumn, active.row, active.column].join();
      if (key === drawn) return;
      drawn = key;
      frame.removeAttribute("aria-activedescendant");
      const corner = set(element("div", "corner", "User \\ target"),
        { role: "columnheader", "aria-colindex": 1 });
      const row = [corner, gap(firstColumn)];
      for (let column = firstColumn; column < lastColumn; column++) {
        const name = targets[shownTargets[column]];
        row.push(set(element("div", "colhead", name),
          { role: "columnheader", "aria-colindex": column + 2, title: name }));
      }
      heads.replaceChildren(...row);
      const rows = [];
      for (let number = firstRow; number < lastRow; number++) {
        const line = set(element("div", "row"), { role: "row", "aria-rowindex": number + 2 });
        line.style.top = headHeight + number * height + "px";
        line.style.width = sizer.style.width;
        const name = users[shownUsers[number]];
        const head = set(element("div", "rowhead", name),
          { role: "rowheader", "aria-colindex": 1, title: name });
        line.append(mark(head, number, 0), gap(firstColumn));
        for (let column = firstColumn; column < lastColumn; column++) {
          const made = cell(number, column + 1);
          made.dataset.row = number;
          made.dataset.column = column + 1;
          line.append(made);
        }
        rows.push(line);
      }
      body.replaceChildren(...rows);
    };

    /// Where there is little room, the names leave more than half of it to the cells.
    const fit = () => {
      const room = frame.clientWidth || window.innerWidth;
      nameWidth = Math.min(widest, Math.floor(room * 0.45));
      frame.style.setProperty("--name", nameWidth + "px");
      sizer.style.width = nameWidth + shownTargets.length * width + "px";
      heads.style.width = sizer.style.width;
      drawn = "";
    };
    const reset = () => {
      fit();
      sizer.style.height = headHeight + shownUsers.length * height + "px";
      set(frame, { "aria-rowcount": shownUsers.length + 1, "aria-colcount": shownTargets.length + 1 });
      active = { row: 0, column: Math.min(1, shownTargets.length) };
      frame.scrollTo(0, 0);
      draw();
    };

    const move = (row, column) => {
      active = {
        row: Math.max(0, Math.min(shownUsers.length - 1, row)),
        column: Math.max(0, Math.min(shownTargets.length, column)),
      };
      const top = active.row * height;
      if (top < frame.scrollTop) frame.scrollTop = top;
      const bottom = top + height + headHeight - frame.clientHeight;
      if (bottom > frame.scrollTop) frame.scrollTop = bottom;
      if (active.column > 0) {
        const left = (active.column - 1) * width;
        if (left < frame.scrollLeft) frame.scrollLeft = left;
        const right = left + width + nameWidth - frame.clientWidth;
        if (right > frame.scrollLeft) frame.scrollLeft = right;
      }
      draw();
    };
    const open = (takesFocus) => {
      if (active.column === 0 || !shownUsers.length) return;
      const user = shownUsers[active.row];
      const target = shownTargets[active.column - 1];
      explain(user, target);
      write({ user: users[user], on: targets[target] });
      if (takesFocus) byId("why-title").focus();
    };

    frame.addEventListener("keydown", (event) => {
      if (event.altKey || event.metaKey) return;
      const page = Math.max(1, Math.floor((frame.clientHeight - headHeight) / height) - 1);
      const { row, column } = active;
      const to = {
        ArrowUp: [row - 1, column], ArrowDown: [row + 1, column],
        ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
        PageUp: [row - page, column], PageDown: [row + page, column],
        Home: [event.ctrlKey ? 0 : row, 0],
        End: [event.ctrlKey ? shownUsers.length - 1 : row, shownTargets.length],
      }[event.key];
      if (to) move(...to);
      else if (event.key === "Enter" || event.key === " ") open(true);
      else return;
      event.preventDefault();
    });
    body.addEventListener("click", (event) => {
      const made = event.target.closest(".cell");
      if (!made) return;
      move(Number(made.dataset.row), Number(made.dataset.column));
      open(false);
    });
    let isWaiting = false;
    const redraw = () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        draw();
      });
    };
    frame.addEventListener("scroll", redraw, { passive: true });
    window.addEventListener("resize", () => {
      fit();
      redraw();
    });

    """#
}
