extension HTMLReport {
  /// The place of the matrix, which the script fills from the data.
  static let matrix = """
    <section id="access" aria-labelledby="access-title">
    <h2 id="access-title">Who can do what</h2>
    <noscript><p>The matrix needs JavaScript; <code>charter access list</code> has the same.</p>\
    </noscript>
    <p id="problem" role="alert" hidden></p>
    <p id="astray" role="alert" hidden></p>
    <div id="matrix" hidden>
    <p class="screen" id="grid-help">A number says how many permissions a user holds on a target; \
    <code>!</code> behind it that one of them lets its holder change access. Arrow keys move, \
    Enter says why, Escape comes back.</p>
    <div class="filters" role="search" aria-label="Users, targets and permissions">
    <div><label for="filter">Users</label>
    <input type="search" id="filter" autocomplete="off" spellcheck="false"></div>
    <div><label for="targets">Targets</label>
    <input type="search" id="targets" autocomplete="off" spellcheck="false"></div>
    <div><label for="permission">Permission</label>
    <select id="permission"><option value="">any</option></select></div>
    <div class="check"><input type="checkbox" id="empty" checked>
    <label for="empty">Users without access, too</label></div>
    </div>
    <p id="count" role="status"></p>
    <div class="panes">
    <div id="grid" role="grid" tabindex="0" aria-label="Permissions of users on targets" \
    aria-describedby="grid-help" aria-readonly="true">
    <div id="sizer" role="presentation">
    <div id="heads" role="row" aria-rowindex="1"></div>
    <div id="rows" role="rowgroup"></div>
    </div>
    </div>
    <section id="why" aria-labelledby="why-title" tabindex="0">
    <h3 id="why-title" tabindex="-1">Why</h3>
    <p>Choose a cell to see by what its permissions are held.</p>
    </section>
    </div>
    <div id="paper"></div>
    </div>
    </section>

    """
}
