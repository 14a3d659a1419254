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
  /** Keys of this page that the colophon shows, beside those of every page. */
  readonly keys?: readonly (readonly [key: string, does: string])[]
}

export interface ShellFrame {
  readonly dossier: string
  readonly views: readonly NavigationEntry[]
  /** The path of the view that is open. */
  readonly current: string
  readonly style: string
  readonly script?: string
  /** Where all ways of citing this page stand; `c` opens it. */
  readonly cite?: string
}

/** A complete page of room or edition. */
export function shell(page: ShellPage, frame: ShellFrame): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · ${frame.dossier}</title>
<link rel="stylesheet" href="${frame.style}">
<link rel="icon" href="data:,">
${frame.script && html`<script type="module" src="${frame.script}"></script>`}
${page.head}
</head>
<body data-view="${frame.current}">
<a class="skip" href="#main">To the text</a>
<header class="running"><a class="dossier" href="/">${frame.dossier}</a>
<nav aria-label="Views">${frame.views.map((view) => entry(view, frame.current))}</nav></header>
<main id="main" data-shape="${page.shape}" tabindex="-1">
${page.main}
</main>
${colophon(page, frame)}
</body>
</html>
`
}

function colophon(page: ShellPage, frame: ShellFrame): Html {
  const hints = [...(page.keys ?? []), ['/', 'find'], ['?', 'all keys']] as const
  return html`<footer class="colophon"><span>${page.colophon ?? `${page.title}. In: ${frame.dossier}.`}</span>${frame.cite !== undefined && html`<span class="no-print"><a href="${frame.cite}" data-key="c" rel="nofollow">cite this</a> <kbd>c</kbd></span>`}${hints.map(([key, does]) => html`<span class="no-print hint"><kbd>${key}</kbd> ${does}</span>`)}</footer>`
}

function entry(view: NavigationEntry, current: string): Html {
  const here = view.path === current
  return html`<a href="/${view.path}"${here && html` aria-current="page"`}${view.key && html` data-go="${view.key}" data-words="${view.title}"`}>${view.title}</a>`
}
