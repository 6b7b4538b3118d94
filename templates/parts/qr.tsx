import type { Scene } from 'signgen'
import { EachLanguage } from './each-language.tsx'
import { Stack } from './sheet.tsx'

/** A code scans from ten times its width, to which its white margin adds four modules on each side. */
const REACH = 10
const MARGIN = 8
/** In hundredths of the sheet: enough for a hand's distance, and as much as a look can spare. */
const [USUAL, MOST] = [17, 45]

/**
 * The code to scan, on its white tile, with its label below: as large as `readFrom` asks, where the sheet allows. Wants
 * the type `small`.
 */
export const Qr = ({ fill = 'ink', ...scene }: Scene & { fill?: string }) => {
  const { sign, u } = scene
  if (!sign.qr) return null
  const { readFrom = 0, qr } = sign
  const asked = (1.01 * readFrom * (qr.modules + MARGIN)) / (REACH * qr.modules)
  const side = Math.min(MOST * u, Math.max(USUAL * u, asked))
  return (
    <Stack style={{ width: side }}>
      <qr style={{ height: side }} />
      <EachLanguage scene={scene} arrangement="stacked" gap={0}>
        {({ sign: { qr: said } }) => (
          <text field="qr.label" type="small" fill={fill} align="center" before={0.5}>
            {said?.label}
          </text>
        )}
      </EachLanguage>
    </Stack>
  )
}
