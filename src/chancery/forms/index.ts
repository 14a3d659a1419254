/** All forms of the room, in the order in which a party needs them. */
import { agreementForms } from './agreements.ts'
import { draftForms } from './drafts.ts'
import type { Form } from './form.ts'
import { letterForms } from './letters.ts'
import { meetingForms } from './meetings.ts'
import { officeForms } from './office.ts'

export const forms: readonly Form[] = [
  ...letterForms,
  ...agreementForms,
  ...meetingForms,
  ...draftForms,
  ...officeForms,
]
