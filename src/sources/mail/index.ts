/** Mails: header fields, parts, transfer encodings, messages. */
export { type HeaderField, messageIds, namesIn, readHeaders } from './headers.ts'
export { type MailDate, readMailDate } from './mail-date.ts'
export { type MessageOptions, readMessage } from './message.ts'
export { bytewiseEncoding } from './transfer.ts'
