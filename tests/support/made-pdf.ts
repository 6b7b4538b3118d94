/** What a PDF made by hand has that is not usual. Of a name that stands here, the usual is not written. */
export interface Made {
  readonly version?: string
  readonly content?: string
  /** Entries of the page, of its resources, of the catalogue, of /Info; and of the trailer. */
  readonly page?: Readonly<Record<string, string>>
  readonly resources?: Readonly<Record<string, string>>
  readonly catalog?: Readonly<Record<string, string>>
  readonly info?: Readonly<Record<string, string>>
  readonly trailer?: Readonly<Record<string, string>>
  /** More objects, by number from 20: a dictionary, and the bytes of a stream. */
  readonly objects?: Readonly<
    Record<number, string | readonly [dictionary: string, stream: string | Uint8Array]>
  >
}

const MM = 72 / 25.4
const pt = (mm: number): string => (mm * MM).toFixed(4)
const box = (x: number, y: number, width: number, height: number): string =>
  `[${[x, y, x + width, y + height].map(pt).join(' ')}]`

/** A rectangle in millimetres from the bottom left of the page, in inks from 0 to 1. */
export const area = (inks: string, x: number, y: number, width: number, height: number): string =>
  `${inks} ${pt(x)} ${pt(y)} ${pt(width)} ${pt(height)} re f\n`

/** Words of a size in points, from the bottom left of the page. */
export const words = (text: string, x: number, y: number, size: number, font = 'F'): string =>
  `BT /${font} ${size} Tf ${pt(x)} ${pt(y)} Td (${text}) Tj ET\n`

export const GROUND = area('0 0.1 1 0 k', 10, 10, 106, 106)

const entries = (...all: (Readonly<Record<string, string>> | undefined)[]): string =>
  Object.entries(Object.assign({}, ...all) as Record<string, string>)
    .map(([key, value]) => (value ? `/${key} ${value}` : ''))
    .join(' ')

/** A sheet of 100 mm square with 3 mm of bleed that is in order as PDF/X-1a:2003, but for what is said. */
export function madePdf(made: Made = {}): Uint8Array {
  const content = made.content ?? GROUND + words('Hello', 30, 60, 24)
  const font =
    '<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Made /FirstChar 32 /LastChar 126 /Widths [' +
    `${'500 '.repeat(95)}] /FontDescriptor 6 0 R >>`
  const objects: Record<number, string | readonly [string, string | Uint8Array]> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${entries({ OutputIntents: '[8 0 R]' }, made.catalog)} >>`,
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << ${entries({ Font: '<< /F 5 0 R >>' }, made.resources)} >> ${entries(
      { MediaBox: box(0, 0, 126, 126), BleedBox: box(10, 10, 106, 106), TrimBox: box(13, 13, 100, 100) },
      made.page,
    )} >>`,
    4: ['<< >>', content],
    5: font,
    6: '<< /Type /FontDescriptor /FontName /ABCDEF+Made /CapHeight 700 /FontFile2 7 0 R >>',
    7: ['<< >>', 'not looked into'],
    8: '<< /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) /RegistryName (http://www.color.org) >>',
    9: `<< ${entries({ Title: '(Made)', CreationDate: '(D:20260101)', ModDate: '(D:20260101)', Trapped: '/False', GTS_PDFXVersion: '(PDF/X-1a:2003)', GTS_PDFXConformance: '(PDF/X-1a:2003)' }, made.info)} >>`,
    ...made.objects,
  }
  const parts: Buffer[] = [Buffer.from(`%PDF-${made.version ?? '1.4'}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')]
  let at = parts[0]!.length
  const places = new Map<number, number>()
  for (const [number, object] of Object.entries(objects)) {
    places.set(Number(number), at)
    const part = objectOf(number, object)
    parts.push(part)
    at += part.length
  }
  const last = Math.max(...places.keys())
  const rows = Array.from({ length: last }, (_, i) => {
    const place = places.get(i + 1)
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const trailer = entries(
    { Root: '1 0 R', Info: '9 0 R', ID: '[<00> <00>]', Size: String(last + 1) },
    made.trailer,
  )
  parts.push(
    Buffer.from(
      `xref\n0 ${last + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

function objectOf(number: string, object: string | readonly [string, string | Uint8Array]): Buffer {
  if (typeof object === 'string') return Buffer.from(`${number} 0 obj\n${object}\nendobj\n`, 'latin1')
  const bytes = typeof object[1] === 'string' ? Buffer.from(object[1], 'latin1') : Buffer.from(object[1])
  const dictionary = object[0].replace(/>>$/, `/Length ${bytes.length} >>`)
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n${dictionary}\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}
