import type { Sign } from '../../model/sign.ts'

const TEXTS = ['banner', 'headline', 'subheadline', 'note', 'question', 'action', 'link', 'closing'] as const

/** The words of a sign by field, but for what others wrote; a detail with its label. */
export const ownWords = (sign: Sign): [field: string, words: string, label?: string][] => [
  ...TEXTS.map((field): [string, string] => [field, sign[field] ?? '']),
  ...sign.details.flatMap(({ label, value }, i): [string, string, string?][] => [
    [`details[${i}].label`, label],
    [`details[${i}].value`, value, label],
  ]),
  ...[sign.qr?.payload, sign.qr?.label].flatMap((words): [string, string][] =>
    words === undefined ? [] : [['qr', words]],
  ),
  ...(sign.phone?.label === undefined ? [] : [['phone.label', sign.phone.label] as [string, string]]),
]
