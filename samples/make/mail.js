/** The mail by which the log of the lock house crossed the river, with the log attached. */

/** One `.eml`: a plain text body and one text attachment in base64. */
export function mailWithAttachment(body, attachment) {
  const encoded = Buffer.from(attachment.text, 'utf8').toString('base64')
  return [
    'Date: Wed, 7 Apr 2004 15:20:11 +0200',
    'From: Ilse Brandt <brandt@board-halvern.example>',
    'To: Eleanor Prewitt <prewitt@aule-conciliator.example>',
    'Cc: Thibault Marnay <marnay@guild-saint-orme.example>',
    'Subject: The seven pages',
    'Message-ID: <20040407132011.77d9@board-halvern.example>',
    'In-Reply-To: <20040331060219.0c02@aule-conciliator.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="ninety-metres"',
    '',
    '--ninety-metres',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...body.trimEnd().split('\n'),
    '',
    '--ninety-metres',
    `Content-Type: text/plain; charset=utf-8; name="${attachment.name}"`,
    `Content-Disposition: attachment; filename="${attachment.name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...encoded.match(/.{1,76}/g),
    '--ninety-metres--',
    '',
  ].join('\r\n')
}
