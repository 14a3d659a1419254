/** The chancery as a view of the room: its addresses and their pages. */
import type { Page, View } from '../../capabilities/index.ts'
import { counterAddress } from '../forms/agreements.ts'
import { forms } from '../forms/index.ts'
import { agreementsPage } from './agreements.ts'
import { comparePage } from './drafts.ts'
import { entryPage } from './entry.ts'
import { exchangePage } from './exchange.ts'
import type { Tray } from './frame.ts'
import { logPage, partiesPage } from './log.ts'
import { meetingsPage } from './meetings.ts'
import { letterPage, trayPage } from './tray.ts'
import { formPage } from './write.ts'

/** `tray` reads the chancery as it is on disk at that moment. */
export function chanceryView(tray: () => Tray): View {
  return {
    path: 'chancery',
    title: 'Chancery',
    key: 'y',
    page: (_record, { rest: [name = '', id = ''], query }) => {
      const open = tray()
      const main = mainOf(open, { name, id, query })
      return main && pageOf(main)
    },
  }
}

function pageOf(main: Page['main']): Page {
  return { title: 'Chancery', shape: 'wide', main }
}

function mainOf(
  tray: Tray,
  {
    name,
    id,
    query,
  }: { readonly name: string; readonly id: string; readonly query: URLSearchParams },
): Page['main'] | undefined {
  switch (name) {
    case '':
      return trayPage(tray)
    case 'letter':
      return letterPage(tray, id)
    case 'entry':
      return entryPage(tray, id)
    case 'compare':
      return comparePage(tray, query)
    case 'log':
      return logPage(tray)
    case 'agreements':
      return agreementsPage(tray)
    case 'meetings':
      return meetingsPage(tray)
    case 'parties':
      return partiesPage(tray)
    case 'write':
      return tray.canSign ? writing(tray, id, query) : undefined
    case 'exchange':
      return tray.canSign ? exchangePage(tray) : undefined
    default:
      return undefined
  }
}

/** A form with what the address fills into it. */
function writing(tray: Tray, path: string, given: URLSearchParams): Page['main'] | undefined {
  // Another offer against one: its own form, with the fields of the one it counters.
  if (path === 'counter') {
    const [, name = '', query] =
      counterAddress(tray.library, given.get('of') as never)?.match(/write\/(\w+)\?(.*)$/) ?? []
    return query === undefined ? undefined : writing(tray, name, new URLSearchParams(query))
  }
  const form = forms.find((one) => one.path === path)
  return form && formPage(tray, form, { given })
}
