import type { Scene } from 'signgen'
import { EachLanguage } from './each-language.tsx'
import { Stack } from './sheet.tsx'

/** A code scans from ten times its width; its white margin takes a quarter of the tile. */
const WIDTH_TO_DISTANCE = 1.35 / 10
/** In hundredths of the sheet: enough for a hand's distance, and as much as a look can spare. */
const [USUAL, MOST] = [17, 34]

/**
 * The code to scan, on its white tile, with its label below: as large as `readFrom` asks, where the sheet allows. Wants
 * the type `small`.
 */
export const Qr = ({ fill = 'ink', ...scene }: Scene & { fill?: string }) => {
  const { sign, u } = scene
  if (!sign.qr) return null
  const { readFrom = 0 } = sign
  const side = Math.min(MOST * u, Math.max(USUAL * u, WIDTH_TO_DISTANCE * readFrom))
  return (
    <Stack style={{ width: side }}>
      <qr style={{ height: side }} />
      <EachLanguage scene={scene} arrangement="stacked" gap={0}>
        {({ sign: { qr } }) => (
          <text field="qr.label" type="small" fill={fill} align="center" before={0.5}>
            {qr?.label}
          </text>
        )}
      </EachLanguage>
    </Stack>
  )
}
