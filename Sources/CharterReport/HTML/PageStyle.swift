/// How the page looks.
///
/// Light and dark by what the reader prefers. Colour only adds to what signs and words say. Nothing
/// is loaded: no font, no picture.
enum PageStyle {
  static let css = colours + text + matrix + print

  private static let colours = """
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --raised: #f5f6f8; --line: #c9ced6; --text: #1b1f24; --quiet: #57606a;
      --link: #0b57b0; --focus: #0b57b0; --held: #dbe9fb; --strong: #ffe2b8;
      --added: #116329; --removed: #a40e26; --warning: #7a4b00; --error: #a40e26;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #14171b; --raised: #1d2228; --line: #3a424c; --text: #e8ebee; --quiet: #a3acb6;
        --link: #8ab8ff; --focus: #8ab8ff; --held: #1f3a5c; --strong: #5b3d0c;
        --added: #6fd08c; --removed: #ff9aa2; --warning: #f2c063; --error: #ff9aa2;
      }
    }

    """

  private static let text = """
    * { box-sizing: border-box; }
    html { background: var(--ground); color: var(--text); }
    body { margin: 0 auto; max-width: 100rem; padding: 0 1.25rem 3rem; line-height: 1.5;
      font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.6rem; margin: 1.5rem 0 .25rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; border-bottom: 1px solid var(--line);
      padding-bottom: .25rem; }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
    a { color: var(--link); }
    code, pre, .name { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
    code, .name { overflow-wrap: anywhere; }
    pre { background: var(--raised); border: 1px solid var(--line); border-radius: 4px;
      margin: .25rem 0 .75rem; overflow-x: auto; padding: .5rem .75rem; white-space: pre-wrap;
      overflow-wrap: anywhere; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .75rem 0;
      padding: 0; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .quiet { color: var(--quiet); }
    .skip { left: 0; padding: .5rem; position: absolute; top: -10rem; background: var(--ground); }
    .skip:focus { top: 0; z-index: 9; }
    .unseen { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute;
      white-space: nowrap; width: 1px; }
    dl.facts { display: grid; gap: .75rem 1.5rem; margin: 1rem 0;
      grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); }
    dl.facts dt { color: var(--quiet); font-size: .85rem; }
    dl.facts dd { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
    ul.plain { list-style: none; margin: 0; padding: 0; }
    ul.plain > li { border-bottom: 1px solid var(--line); padding: .5rem 0; overflow-wrap: anywhere; }
    ul.plain p { margin: 0 0 0 1.6rem; }
    details { border-bottom: 1px solid var(--line); }
    summary { cursor: pointer; padding: .3rem 0; overflow-wrap: anywhere; }
    .fold { border: 0; margin: 1rem 0; }
    .fold > summary h3 { display: inline; }
    .sign { display: inline-block; font-weight: 700; min-width: 1.3rem; }
    .added { color: var(--added); } .removed { color: var(--removed); }
    .label { border: 1px solid currentColor; border-radius: 3px; font-size: .8rem; font-weight: 600;
      margin-right: .35rem; padding: 0 .35rem; white-space: nowrap; }
    .label.error { color: var(--error); } .label.warning { color: var(--warning); }
    .label.note { color: var(--quiet); }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .92rem; }
    th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left;
      vertical-align: top; }
    th { background: var(--raised); }
    td { overflow-wrap: anywhere; }

    """

  private static let matrix = """
    .filters { align-items: end; display: flex; flex-wrap: wrap; gap: .75rem 1.25rem;
      margin: .75rem 0; }
    .filters label { display: block; font-size: .85rem; font-weight: 600; }
    .filters input[type=search], .filters select { background: var(--ground); color: var(--text);
      border: 1px solid var(--quiet); border-radius: 4px; font: inherit; padding: .3rem .5rem;
      height: 2.2rem; width: 14rem; max-width: 100%; }
    .filters .check { align-items: center; display: flex; gap: .4rem; padding: .35rem 0; }
    .panes { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
    @media (min-width: 70rem) { .panes { grid-template-columns: minmax(0, 1fr) 24rem; } }
    #grid { border: 1px solid var(--line); border-radius: 4px; height: min(40rem, 75vh);
      overflow: auto; position: relative; }
    #grid:focus-visible { outline-offset: 0; }
    #sizer { position: relative; min-width: 100%; }
    .row { display: flex; height: 28px; left: 0; position: absolute; }
    .row:hover { background: var(--raised); }
    .cell, .rowhead, .colhead, .corner { border-bottom: 1px solid var(--line);
      border-right: 1px solid var(--line); flex: none; overflow: hidden; }
    .cell { cursor: pointer; font-size: .82rem; font-variant-numeric: tabular-nums;
      height: 28px; line-height: 27px; text-align: center; width: 44px; }
    .cell.held { background: var(--held); }
    .cell.administers { background: var(--strong); font-weight: 700; }
    .rowhead, .corner { background: var(--raised); left: 0; position: sticky; width: var(--name, 260px);
      z-index: 2; padding: 0 .5rem; text-overflow: ellipsis; white-space: nowrap; }
    .rowhead { font-size: .85rem; height: 28px; line-height: 27px; }
    #heads { display: flex; height: 170px; position: sticky; top: 0; z-index: 3;
      background: var(--raised); }
    .corner { height: 170px; z-index: 4; font-size: .85rem; padding-top: .5rem; white-space: normal; }
    .colhead { background: var(--raised); height: 170px; width: 44px; font-size: .82rem;
      line-height: 43px; padding: .4rem 0; text-overflow: ellipsis; white-space: nowrap;
      transform: rotate(180deg); writing-mode: vertical-rl; border-left: 1px solid var(--line);
      border-right: 0; border-bottom: 0; border-top: 1px solid var(--line); }
    .gap { flex: none; }
    .active { outline: 1px dashed var(--quiet); outline-offset: -2px; }
    #grid:focus .active { outline: 3px solid var(--focus); outline-offset: -3px; }
    #why { border: 1px solid var(--line); border-radius: 4px; max-height: min(40rem, 75vh);
      overflow: auto; padding: .25rem 1rem 1rem; }
    #why h3 { overflow-wrap: anywhere; }
    .chain { list-style: none; margin: .25rem 0 0; padding: 0; }
    .chain li { padding-left: 1.2rem; text-indent: -1.2rem; overflow-wrap: anywhere; }
    .chain li + li::before { content: "→ "; }
    .way { border-top: 1px solid var(--line); margin-top: .75rem; padding-top: .5rem; }
    #problem, #astray { border: 2px solid var(--error); color: var(--error); padding: .5rem 1rem;
      overflow-wrap: anywhere; }
    [hidden] { display: none !important; }

    """

  private static let print = """
    #paper { display: none; }
    @media print {
      :root { --ground: #fff; --raised: #f2f2f2; --text: #000; --quiet: #444; --line: #999; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip, .filters, .panes, .screen, #count { display: none; }
      #paper { display: block; }
      #paper td:nth-child(-n+2) { overflow-wrap: normal; white-space: nowrap; }
      h2, h3 { break-after: avoid; }
      tr, li { break-inside: avoid; }
    }

    """
}
