/** The chancery as a view of the room: its addresses and their pages. */
import type { Page, View } from '../../capabilities/index.ts'
import { agreementsPage } from './agreements.ts'
import type { Tray } from './frame.ts'
import { logPage, partiesPage } from './log.ts'
import { meetingsPage } from './meetings.ts'
import { letterPage, trayPage } from './tray.ts'
import { writePage } from './write.ts'

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
    case 'log':
      return logPage(tray)
    case 'agreements':
      return agreementsPage(tray)
    case 'meetings':
      return meetingsPage(tray)
    case 'parties':
      return partiesPage(tray)
    case 'write':
      return tray.canSign ? writePage(tray, draftIn(query)) : undefined
    default:
      return undefined
  }
}

function draftIn(query: URLSearchParams) {
  return {
    to: query.getAll('to'),
    copies: query.getAll('copies'),
    answers: query.getAll('answers'),
    title: '',
    text: '',
  }
}
