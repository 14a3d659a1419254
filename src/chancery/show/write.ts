/**
 * A form of the chancery in its two steps: filled in, then shown as what will
 * be signed, with who receives it and what the check says beside it. The
 * passphrase is asked for in the second step only.
 */
import { type Html, html } from '../../markup/index.ts'
import type { DraftRemark } from '../draft-check.ts'
import type { Form, Given, Plan } from '../forms/form.ts'
import { type ChanceryError, type ChanceryProblem, ChanceryError as Refusal } from '../problem.ts'
import { framed, type Tray } from './frame.ts'

/** Where a form stands. */
export function formAddress({ path }: Form): string {
  return path === '' ? '/chancery/write' : `/chancery/write/${path}`
}

/** The form to be filled in; with a problem, what has to be mended first. */
export function formPage(
  tray: Tray,
  form: Form,
  asked: { readonly given: Given; readonly problem?: ChanceryProblem },
): Html {
  const { given, problem } = asked
  return framed(tray, {
    path: form.home,
    title: form.title,
    standfirst: form.says,
    body: html`${problem && trouble(problem)}
<form method="post" action="${formAddress(form)}" class="act-form">
${fieldsOf(tray, form, given)}
<p><button class="press" name="do" value="show">Show what will be signed</button></p>
</form>`,
  })
}

export interface Shown {
  readonly given: Given
  readonly plan: Plan
  /** What the check of a text found; nothing where there is no text to check. */
  readonly remarks?: readonly DraftRemark[]
  readonly problem?: ChanceryProblem
  /** What was shown before is not what would be signed now. */
  readonly changed?: boolean
}

/** What will be signed, who receives it, and the passphrase. */
export function shownPage(tray: Tray, form: Form, shown: Shown): Html {
  const { plan, given, remarks, problem, changed } = shown
  return framed(tray, {
    path: form.home,
    title: form.path === '' ? 'Before it goes' : form.title,
    standfirst: form.says,
    body: html`${problem && trouble(problem)}
${changed && html`<p data-grave>Something came in between, or the form was changed: this is what would be signed now.</p>`}
<div class="drafting"><div>${plan.shown}</div>
<aside class="check" aria-label="Before it goes" aria-live="polite"><h2>Before it goes</h2><ul>
<li>${plan.reach}</li>
${remarks?.map(({ weight, words, advice }) => html`<li${weight === 'grave' && html` data-grave`}>${words} <span class="faint">${advice}</span></li>`)}
${remarks?.length === 0 && html`<li>Every quotation was found as it stands, and nothing that was asked is left out.</li>`}</ul>
<form method="post" action="${formAddress(form)}" class="act-form">
${carried(given)}<input type="hidden" name="shown" value="${plan.digest}">
<p><label for="passphrase">Passphrase</label><input type="password" id="passphrase" name="passphrase" autocomplete="off"></p>
<p><button class="press" name="do" value="sign">${plan.press}</button> <button class="press" name="do" value="change">Change it</button></p>
</form></aside></div>`,
  })
}

/** A form that cannot even be shown says why, in the place of its fields. */
function fieldsOf(tray: Tray, form: Form, given: Given): Html {
  try {
    return form.fields(tray, given)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return trouble((error as ChanceryError).problem)
  }
}

/** Never carried from page to page: it is asked for with each signature. */
const notCarried = new Set(['do', 'shown', 'passphrase', 'recovery-passphrase'])

function carried(given: Given): Html {
  return html`${[...given]
    .filter(([name]) => !notCarried.has(name))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`
}

function trouble({ what, advice }: ChanceryProblem): Html {
  return html`<p role="alert" data-grave><strong>${what}</strong> ${advice}</p>`
}
