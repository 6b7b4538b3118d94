/**
 * A typeface of two glyphs: the bar over redacted words, at U+2586, and the one over strong words, at U+2587. No font has
 * any that are as long as a name and stand between the lines; blocks set side by side show hairlines where they meet.
 * (OpenType 1.9; no part of another font.)
 */
const EM = 1000
const [LEFT, BOTTOM, TOP] = [40, -170, 700]
/** From one code point to the next, how far the pen moves on. */
const FIRST = 0x2586
const ADVANCES = [2600, 1700]
const LAST = FIRST + ADVANCES.length - 1
const WIDEST = Math.max(...ADVANCES)
const GLYPHS = ADVANCES.length + 1

const bytes = (write, length) => {
  const buffer = Buffer.alloc(length)
  let at = 0
  const put = {
    i16: (...values) =>
      values.forEach(value => {
        at = buffer.writeInt16BE(value, at)
      }),
    u16: (...values) =>
      values.forEach(value => {
        at = buffer.writeUInt16BE(value, at)
      }),
    u32: (...values) =>
      values.forEach(value => {
        at = buffer.writeUInt32BE(value, at)
      }),
    u8: (...values) =>
      values.forEach(value => {
        at = buffer.writeUInt8(value, at)
      }),
  }
  write(put)
  if (at !== length) throw new Error(`a table of ${length} bytes was given ${at}`)
  return buffer
}

const NAMES = [
  [1, 'Redaction Bar'],
  [2, 'Regular'],
  [4, 'Redaction Bar'],
  [6, 'RedactionBar'],
]

const GLYPH = 36
const bar = advance =>
  bytes(({ i16, u16, u8 }) => {
    const right = advance - LEFT
    i16(1, LEFT, BOTTOM, right, TOP)
    u16(3, 0)
    const ON_CURVE = 1
    u8(ON_CURVE, ON_CURVE, ON_CURVE, ON_CURVE)
    i16(LEFT, 0, right - LEFT, 0)
    i16(BOTTOM, TOP - BOTTOM, 0, BOTTOM - TOP)
    u16(0)
  }, GLYPH)

const tables = {
  'OS/2': bytes(({ i16, u16, u32, u8 }) => {
    u16(4)
    i16(WIDEST)
    u16(400, 5, 0)
    i16(650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0)
    u8(2, 0, 5, 0, 0, 0, 0, 0, 0, 0)
    u32(0, 0, 0, 0, 0x534947_4e)
    u16(0x40, FIRST, LAST)
    i16(TOP, BOTTOM, 0)
    u16(TOP, -BOTTOM)
    u32(1, 0)
    i16(500, TOP)
    u16(0, 32, 1)
  }, 96),
  cmap: bytes(({ i16, u16, u32 }) => {
    u16(0, 1, 3, 1)
    u32(12)
    // Format 4: one stretch of characters, and the end that the format asks for.
    u16(4, 32, 0, 4, 4, 1, 0, LAST, 0xffff, 0, FIRST, 0xffff)
    i16(1 - FIRST, 1)
    u16(0, 0)
  }, 44),
  glyf: Buffer.concat(ADVANCES.map(bar)),
  head: bytes(({ i16, u16, u32 }) => {
    u32(0x10000, 0x10000, 0, 0x5f0f3cf5)
    u16(3, EM)
    u32(0, 0, 0, 0)
    i16(LEFT, BOTTOM, WIDEST - LEFT, TOP)
    u16(0, 6)
    i16(2, 0, 0)
  }, 54),
  hhea: bytes(({ i16, u16, u32 }) => {
    u32(0x10000)
    i16(TOP, BOTTOM, 0)
    u16(WIDEST)
    i16(LEFT, LEFT, WIDEST - LEFT, 1, 0, 0, 0, 0, 0, 0, 0)
    u16(GLYPHS)
  }, 36),
  hmtx: bytes(({ i16, u16 }) => {
    u16(WIDEST)
    i16(0)
    for (const advance of ADVANCES) {
      u16(advance)
      i16(LEFT)
    }
  }, 4 * GLYPHS),
  loca: bytes(
    ({ u16 }) => {
      u16(0)
      u16(...[...ADVANCES.keys(), ADVANCES.length].map(i => (i * GLYPH) / 2))
    },
    2 * (GLYPHS + 1),
  ),
  maxp: bytes(({ u16, u32 }) => {
    u32(0x10000)
    u16(GLYPHS, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)
  }, 32),
  name: bytes(
    ({ u16, u8 }) => {
      const texts = NAMES.map(([, text]) => [...text].flatMap(letter => [0, letter.charCodeAt(0)]))
      u16(0, NAMES.length, 6 + 12 * NAMES.length)
      let at = 0
      NAMES.forEach(([id], i) => {
        u16(3, 1, 0x409, id, texts[i].length, at)
        at += texts[i].length
      })
      u8(...texts.flat())
    },
    6 + NAMES.reduce((sum, [, text]) => sum + 12 + 2 * text.length, 0),
  ),
  post: bytes(({ i16, u32 }) => {
    u32(0x30000, 0)
    i16(-100, 50)
    u32(0, 0, 0, 0, 0)
  }, 32),
}

const sumOf = table => {
  const whole = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return sum
}

/** The font file. */
export function barFont() {
  const tags = Object.keys(tables).sort()
  const power = 2 ** Math.floor(Math.log2(tags.length))
  const directory = 12 + 16 * tags.length
  let offset = directory
  const entries = tags.map(tag => {
    const entry = { tag, offset, table: tables[tag] }
    offset += Math.ceil(tables[tag].length / 4) * 4
    return entry
  })
  const head = bytes(({ u16, u32 }) => {
    u32(0x10000)
    u16(tags.length, 16 * power, Math.log2(power), 16 * (tags.length - power))
    for (const { tag, offset: at, table } of entries)
      u32(Buffer.from(tag).readUInt32BE(0), sumOf(table), at, table.length)
  }, directory)
  const padded = entries.map(({ table }) =>
    Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]),
  )
  return Buffer.concat([head, ...padded])
}
