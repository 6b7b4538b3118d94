import type { LookWords, Sign } from 'signgen'
import { Stack } from './sheet.tsx'

/** Who puts the sign up, and that it is not an official one. Wants the type `small`. */
export const SmallPrint = ({
  sign,
  words,
  fill = 'ink',
}: {
  sign: Sign
  words: LookWords
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
        {by && (words.publisher ?? '{publisher}').replace('{publisher}', by)}
      </text>
    </Stack>
  )
}
