import type { LookWords, Sign } from 'signgen'
import { Stack } from './sheet.tsx'

/** What ends a sentence in the scripts of the looks' words, also where it is quoted or highlighted. */
const ENDED = /[.!?…。！？।۔][”’"'»]?\u2064?$/u

/** A name in the words round it: “Ltd.” before a full stop takes no second one. */
const inWords = (words: string, name: string) =>
  words.replace(/\{publisher\}([.。।۔]?)/u, (_, stop: string) => name + (ENDED.test(name) ? '' : stop))

/** Who puts the sign up, that it is not an official one, and the imprint. Wants the type `small`. */
export const SmallPrint = ({
  sign,
  words,
  imprint,
  fill = 'ink',
}: {
  sign: Sign
  words: LookWords
  imprint?: string | undefined
  fill?: string
}) => {
  const { publisher, disclosure } = sign
  const by = publisher && [publisher.name, publisher.address].filter(Boolean).join(', ')
  return (
    <Stack>
      <text field="disclosure" type="small" fill={fill}>
        {disclosure}
      </text>
      <text field="publisher" type="small" fill={fill} before={disclosure ? 0.5 : 0}>
        {by && inWords(words.publisher ?? '{publisher}', by)}
      </text>
      <text field="imprint" type="small" fill={fill} before={disclosure || by ? 0.5 : 0}>
        {imprint}
      </text>
    </Stack>
  )
}
