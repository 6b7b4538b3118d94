import type { LookWords, Sign } from 'signgen'
import { Stack } from './sheet.tsx'

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
        {by && (words.publisher ?? '{publisher}').replace('{publisher}', () => by)}
      </text>
      <text field="imprint" type="small" fill={fill} before={disclosure || by ? 0.5 : 0}>
        {imprint}
      </text>
    </Stack>
  )
}
