/// How the page looks: on a wide and a narrow screen, in light and dark, on paper, in forced colours.
enum Stylesheet {
  static let text = [
    ":root{color-scheme:light dark;\(Palette.light.declarations)}",
    "@media (prefers-color-scheme:dark){:root{\(Palette.dark.declarations)}}",
    basics, header, matrix, stateRules, details, VerdictFilter.stylesheet, adaptations,
    "@media print{:root{color-scheme:light;\(Palette.light.declarations)}\(paper)}",
  ].joined(separator: "\n")

  /// Fill, ink and symbol of each state, the same in the grid, in chips and in the legend.
  private static var stateRules: String {
    CellState.allCases.map { state in
      let name = state.styleClass
      let symbol = String(state.symbol.value, radix: 16)
      return """
        .grid td.\(name),.chip.\(name){background-color:var(--\(name));color:var(--\(name)-ink)}
        .grid td.\(name)>a::before,.chip.\(name)::before{content:"\\\(symbol)";content:"\\\(symbol)"/""}
        """
    }
    .joined(separator: "\n")
  }

  private static let basics = """
    *,::before,::after{box-sizing:border-box}
    html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:84rem;padding:0 clamp(.75rem,3vw,2.5rem) 4rem;background:var(--page);color:var(--ink);
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
    h1,h2,h3,h4{line-height:1.25;text-wrap:balance;unicode-bidi:plaintext}
    h1{font-size:clamp(1.6rem,4vw,2.3rem);letter-spacing:-.02em;margin:.1rem 0 .5rem}
    h2{font-size:1.25rem;letter-spacing:-.01em;margin:0 0 .5rem}
    h3{font-size:1rem;margin:1.5rem 0 .5rem}
    h4{font-size:.9rem;margin:1.25rem 0 .4rem}
    p{margin:0 0 .6rem;unicode-bidi:plaintext}
    a{color:var(--link);text-underline-offset:.15em}
    a:hover{text-decoration-thickness:2px}
    a.address{display:inline-block;min-height:1.5rem}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
    code,pre{font:.875em/1.5 ui-monospace,"Cascadia Code","SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
    background:var(--code);color:var(--code-ink);border-radius:4px}
    code{padding:.1em .35em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
    pre{margin:0;padding:.6rem .8rem;white-space:pre-wrap;unicode-bidi:plaintext}
    dl{margin:0 0 .75rem}
    dd{margin:0;unicode-bidi:plaintext}
    dt{color:var(--quiet)}
    .quiet,.brand,caption{color:var(--quiet)}
    .card{background:var(--surface);border:1px solid var(--hairline);border-radius:12px;
    padding:clamp(.9rem,2.5vw,1.75rem);margin:0 0 1.25rem}
    .card>:last-child{margin-bottom:0}
    .facts,.failure,.mismatch dl{display:grid;grid-template-columns:minmax(6.5rem,max-content) minmax(0,1fr);
    gap:.25rem 1rem;font-size:.925rem}
    .tag{display:inline-block;padding:0 .55em;border:1px solid var(--hairline);border-radius:1em;font-size:.85rem}
    .chip{display:inline-flex;gap:.5em;align-items:baseline;padding:.1rem .6rem;border-radius:6px;font-size:.9rem}
    .jump{position:absolute;left:-100vw;top:.5rem;padding:.5rem 1rem;background:var(--surface);z-index:9}
    .jump:focus{left:.5rem}
    """

  private static let header = """
    header{padding:2rem 0 1rem}
    .brand{margin:0;font-size:.9rem}
    .about{max-width:70ch}
    .counts{font-size:1.05rem}
    .legend{margin:1rem 0 0}
    .legend h2{font-size:.9rem;margin:0 0 .4rem;color:var(--quiet)}
    .legend ul{display:flex;flex-wrap:wrap;gap:.4rem .5rem;margin:0;padding:0;list-style:none}
    .filter{display:none;border:1px solid var(--hairline);border-radius:12px;background:var(--surface);
    margin:0 0 1.25rem;padding:.4rem 1rem .7rem;gap:.25rem 1.25rem;flex-wrap:wrap}
    @supports selector(:has(*)){.filter{display:flex}}
    .filter legend{color:var(--quiet);font-size:.9rem;padding:0 .4rem}
    .filter label{display:inline-flex;align-items:center;gap:.35rem;min-height:1.75rem;cursor:pointer}
    .filter input{width:1.15rem;height:1.15rem;margin:0;accent-color:var(--link)}
    .index{margin:0;padding:0 0 0 1.4rem}
    ul.index{padding:0;list-style:none}
    .index:last-child>li:last-child{margin:0}
    .index li{margin:0 0 .6rem}
    .index li>a{display:inline-block;min-height:1.5rem}
    .index .quiet{display:block;font-size:.875rem}
    .file{margin:0 0 1rem}
    .file>p{margin:0 0 .3rem}
    .file>p>a{font-weight:600;display:inline-block;min-height:1.5rem;margin-inline-end:.5rem}
    .brand>a{display:inline-block;min-height:1.5rem}
    """

  private static let matrix = """
    .grid{overflow:auto;width:fit-content;max-width:100%;max-height:88vh;max-height:88dvh;margin:1rem 0 0;
    border:1px solid var(--hairline);
    border-radius:10px;scroll-padding:7rem 1rem 1rem 18rem}
    table{border-collapse:separate;border-spacing:0;min-width:min(100%,30rem);font-size:.95rem}
    caption{text-align:start;padding:.6rem .9rem .2rem;font-size:.875rem;caption-side:top}
    th{text-align:start;vertical-align:bottom;font-weight:600;padding:.5rem .9rem;background:var(--surface);
    overflow-wrap:break-word;min-width:6rem;max-width:17rem;unicode-bidi:plaintext}
    thead{position:sticky;top:0;z-index:2}
    thead th{border-bottom:1px solid var(--line)}
    thead th.axis,thead th[rowspan],thead tr:only-child th:first-child{color:var(--quiet);font-weight:500}
    thead th.axis{border-bottom:0;padding-bottom:0}
    thead tr+tr th{color:var(--ink);font-weight:600}
    tbody th[scope=row]{position:sticky;inset-inline-start:0;z-index:1;vertical-align:middle;
    min-width:9rem}
    thead th[rowspan]{position:sticky;inset-inline-start:0;z-index:1}
    tbody th[scope=rowgroup]{background:var(--code);color:var(--code-ink);max-width:none}
    tbody th[scope=rowgroup] span{position:sticky;inset-inline-start:.9rem}
    td{border:2px solid var(--surface);border-radius:9px;background-clip:padding-box;padding:0;min-width:10rem;
    max-width:17rem;height:1px;overflow-wrap:break-word}
    td.none{color:var(--quiet);padding:.5rem .8rem;font-size:.85rem;font-style:italic}
    td>a{display:block;align-content:center;height:100%;min-height:2.5rem;
    padding:.5rem .8rem;border-radius:7px;color:inherit;text-decoration:none;unicode-bidi:plaintext}
    td>a::before{display:inline-block;min-width:1em;margin-inline-end:.4em;font-weight:700}
    td>a:hover{text-decoration:underline}
    td>a:focus-visible{outline-offset:-3px;outline-color:currentColor}
    td b{display:inline-block;font-size:.8rem;font-weight:600;padding:0 .4em;margin-inline-start:.2em;
    border:1px solid currentColor;border-radius:1em}
    .signs{display:block;margin-inline-start:1.4em;font-size:.85rem;letter-spacing:.1em}
    .rule{display:block;font-size:.8rem}
    .columns{columns:19rem;margin:0 0 1.5rem}
    .columns li{break-inside:avoid}
    .scores td{padding:.4rem .8rem;min-width:5.5rem}
    .scores td:has(a){padding:0}
    td.idle,.chip.idle{outline:1px dashed var(--line);outline-offset:-3px}
    td.skip>a{font-style:italic}
    """

  private static let details = """
    .detail{border:1px solid var(--hairline);border-radius:10px;margin:0 0 .5rem}
    .detail:has(:target){border-color:var(--line)}
    summary{display:flex;flex-wrap:wrap;gap:.3rem .75rem;align-items:center;padding:.55rem .9rem;cursor:pointer;
    list-style:none;border-radius:10px}
    summary::-webkit-details-marker{display:none}
    summary::before{content:"";width:.5rem;height:.5rem;border:solid var(--line);border-width:0 2px 2px 0;
    transform:rotate(-45deg);flex:none;transition:transform .15s}
    [open]>summary::before{transform:rotate(45deg)}
    summary:hover{background:var(--code)}
    summary>h3{margin:0}
    .chip b{font-size:.8rem;padding:0 .4em;border:1px solid currentColor;border-radius:1em}
    .body{padding:.6rem .9rem 1rem;border-top:1px solid var(--hairline)}
    .cells ul,.evidence,.gates,.course{margin:.5rem 0;padding:0;list-style:none}
    .cells{margin:.6rem 0}
    .cells ul{margin:0}
    .cells p{margin:.4rem 0 0;font-weight:600;font-size:.925rem}
    [id]{scroll-margin-top:6rem}
    article[id],main[id],h2[id]{scroll-margin-top:0}
    .cells a{color:inherit}
    .cells :target{background:var(--race);color:var(--race-ink);box-shadow:0 0 0 3px var(--race);border-radius:2px}
    .rules :target{outline:2px solid var(--line);outline-offset:4px;border-radius:2px}
    .own{font-size:.925rem}
    .own b{color:var(--quiet);font-weight:400;margin-inline-end:.5rem}
    .says{font-weight:600}
    .mismatch{border-inline-start:4px solid var(--broken);padding:.1rem 0 .1rem .9rem;margin:.75rem 0}
    .unsure>.body>.mismatch{border-color:var(--unsure)}
    .request{font-weight:400}
    .gates{display:flex;flex-wrap:wrap;gap:.35rem .5rem}
    .gates>li{flex:1 1 100%;max-width:100%;border-inline-start:4px solid var(--hairline);padding:.05rem .7rem;
    font-size:.925rem}
    .gates>li.passed{flex:none}
    .gates>li.passed:has(ul){flex:1 1 100%}
    .gates>li.passed>strong{font-weight:400}
    .gates>li::before{display:inline-block;width:1.3em;font-weight:700;content:"\\2713";content:"\\2713"/""}
    .gates>li.refused{border-color:var(--no-ink)}
    .gates>li.refused::before{content:"\\2715";content:"\\2715"/""}
    .gates>li.also{border-color:var(--no-ink);border-inline-start-style:dashed}
    .gates>li.also::before{content:"\\2715";content:"\\2715"/""}
    .gates>li.unsettled{border-color:var(--open-ink)}
    .gates>li.unsettled::before{content:"?";content:"?"/""}
    .gates p{margin:.1rem 0 .1rem 1.3em}
    .gates a,.body p>a{display:inline-block;min-height:1.5rem}
    .evidence{margin:.1rem 0 .1rem 1.3em;color:var(--quiet);font-size:.9rem}
    .course{padding-inline-start:1.6rem;list-style:decimal;font-size:.925rem}
    .rules>div{margin:0 0 .9rem}
    .rules dt{color:inherit}
    .diagnostic{border-inline-start:4px solid var(--broken);padding:0 0 0 .9rem;margin:0 0 1.25rem}
    .diagnostic.warning{border-color:var(--open-ink)}
    .diagnostic pre{margin:0 0 .5rem;overflow:auto;white-space:pre}
    """

  private static let adaptations = """
    @media (max-width:40rem){
    .facts,.failure,.mismatch dl{grid-template-columns:minmax(0,1fr);gap:0}
    .facts dd,.failure dd,.mismatch dd{margin-bottom:.4rem}
    tbody th[scope=row],thead th[rowspan]{position:static;min-width:6rem}
    td{min-width:8.5rem}
    .grid{scroll-padding-inline-start:1rem}
    .diagnostic pre{white-space:pre-wrap}
    }
    @media (prefers-reduced-motion:reduce){*,::before,::after{transition:none!important;scroll-behavior:auto!important}}
    @media (forced-colors:active){
    td,.chip{border:1px solid CanvasText}
    td.broken,td.unsure,td.unread{border:3px double CanvasText}
    .gates>li.refused,.gates>li.also,.mismatch,.diagnostic{border-color:CanvasText}
    }
    """

  private static let paper = """
    body{max-width:none;padding:0;font-size:10pt}
    .jump,.filter{display:none!important}
    .card{border:0;padding:0;margin:0 0 1.5rem}
    .grid{overflow:visible;max-height:none;border:0}
    thead,thead th,tbody th[scope=row]{position:static}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    details::details-content{content-visibility:visible!important;block-size:auto!important;opacity:1}
    tr,.gates>li,dl>div{break-inside:avoid}
    h2,h3,h4,summary{break-after:avoid}
    """
}
