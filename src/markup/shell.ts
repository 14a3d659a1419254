/** The shell around every page: running head with the views, the page, the colophon. */
import { type Html, html } from './html.ts'

export interface NavigationEntry {
  readonly path: string
  readonly title: string
  readonly key?: string
}

export interface ShellPage {
  readonly title: string
  readonly main: Html
  readonly shape: 'reading' | 'wide'
  /** What stands in `<head>` beside title and style: embedded metadata for citation. */
  readonly head?: Html
  /** What the colophon says on the left: how to cite this page in a line. */
  readonly colophon?: Html
}

export interface ShellFrame {
  readonly dossier: string
  readonly views: readonly NavigationEntry[]
  /** The path of the view that is open. */
  readonly current: string
  readonly style: string
  readonly script?: string
}

/** A complete page of room or edition. */
export function shell(page: ShellPage, frame: ShellFrame): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${frame.dossier}</title>
<link rel="stylesheet" href="${frame.style}">
${frame.script && html`<script type="module" src="${frame.script}"></script>`}
${page.head}
</head>
<body data-view="${frame.current}">
<a class="skip" href="#main">To the text</a>
<header class="running"><a class="dossier" href="/">${frame.dossier}</a>
<nav aria-label="Views">${frame.views.map((view) => entry(view, frame.current))}</nav></header>
<main id="main" data-shape="${page.shape}">
${page.main}
</main>
<footer class="colophon"><span>${page.colophon ?? `${page.title}. In: ${frame.dossier}.`}</span><span class="no-print"><kbd>/</kbd> find</span><span class="no-print"><kbd>c</kbd> cite this</span><span class="no-print"><kbd>?</kbd> all keys</span></footer>
</body>
</html>
`
}

function entry(view: NavigationEntry, current: string): Html {
  const here = view.path === current
  return html`<a href="/${view.path}"${here && html` aria-current="page"`}${view.key && html` data-key="${view.key}"`}>${view.title}</a>`
}
