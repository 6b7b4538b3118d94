import { spawnSync } from 'node:child_process'

/**
 * What keeps a file from being PDF/X-1a:2003 (ISO 15930-4), as we read the standard: over qpdf's JSON, so that nothing of
 * our own writer judges itself. The numbers are those of the standard's clauses. No program that is free checks PDF/X.
 */
export function preflight(path: string): string[] {
  const { stdout } = spawnSync(
    'qpdf',
    ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const [header, objects] = JSON.parse(stdout).qpdf as [{ pdfversion: string }, Record<string, QpdfObject>]
  const look = (value: unknown): unknown =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? bodyOf(objects[`obj:${value}`]!) : value
  const dictionary = (value: unknown) => (look(value) ?? {}) as Record<string, unknown>
  const trailer = dictionary(objects.trailer!.value)
  const root = dictionary(trailer['/Root'])
  const info = dictionary(trailer['/Info'])
  const wrong: string[] = []
  const must = (holds: unknown, what: string) => {
    if (!holds) wrong.push(what)
  }
  const text = (value: unknown) => String(look(value) ?? '').replace(/^u:/, '')

  must(header.pdfversion === '1.4', '6.2 the version is not 1.4')
  must(Array.isArray(trailer['/ID']) && trailer['/ID'].length === 2, '6.9 no file identifier')
  must(!trailer['/Encrypt'], '6.11 encrypted')
  must(text(info['/GTS_PDFXVersion']) === 'PDF/X-1a:2003', '6.2 does not say that it is PDF/X-1a:2003')
  must(['/True', '/False'].includes(text(info['/Trapped'])), '6.5 does not say whether it is trapped')
  for (const key of ['/Title', '/CreationDate', '/ModDate']) must(text(info[key]), `6.9 no ${key}`)

  const intents = ((root['/OutputIntents'] ?? []) as unknown[]).map(dictionary)
  const press = intents.filter(intent => intent['/S'] === '/GTS_PDFX')
  must(press.length === 1, `6.3 ${press.length} output intents for print`)
  const known = text(press[0]?.['/RegistryName']) === 'http://www.color.org'
  must(known || press[0]?.['/DestOutputProfile'], '6.3 neither a registered press nor its profile')
  must(text(press[0]?.['/OutputConditionIdentifier']), '6.3 a press without a name')
  for (const key of ['/AA', '/OpenAction']) must(!root[key], `6.13 an action: ${key}`)

  for (const [id, object] of Object.entries(objects)) {
    const body = dictionary(bodyOf(object))
    const at = id.replace('obj:', '')
    if (body['/Type'] === '/Page') pageRules(body, at)
    if (body['/Type'] === '/FontDescriptor')
      must(
        ['', '2', '3'].some(n => body[`/FontFile${n}`]),
        `6.4 ${at} not embedded`,
      )
    if (body['/Type'] === '/ExtGState') stateRules(body, at)
    if (object.stream) streamRules(body, object.stream.data ?? '', at)
    must(!/"\/(JavaScript|URI|GoTo|Launch)"/.test(JSON.stringify(body)), `6.13 ${at} holds an action`)
    for (const space of JSON.stringify(body).match(/\/(DeviceRGB|CalRGB|CalGray|Lab|ICCBased)/g) ?? [])
      must(false, `6.1 ${at} has the colour space ${space}`)
  }
  return wrong

  function pageRules(page: Record<string, unknown>, at: string) {
    const [media, bleed, trim] = ['/MediaBox', '/BleedBox', '/TrimBox'].map(key => page[key] as number[])
    must(trim && !page['/ArtBox'], `6.7 ${at} has no TrimBox, or an ArtBox besides`)
    const within = (inner = trim!, outer = media!) =>
      inner[0]! >= outer[0]! && inner[1]! >= outer[1]! && inner[2]! <= outer[2]! && inner[3]! <= outer[3]!
    must(!trim || (within(trim, bleed) && within(bleed)), `6.7 ${at} has boxes that do not nest`)
    must(!page['/Annots'], `6.12 ${at} has annotations`)
    must(!page['/Group'], `6.10 ${at} has a transparency group`)
  }

  function stateRules(state: Record<string, unknown>, at: string) {
    must((state['/SMask'] ?? '/None') === '/None', `6.10 ${at} has a soft mask`)
    must((state['/ca'] ?? 1) === 1 && (state['/CA'] ?? 1) === 1, `6.10 ${at} is not opaque`)
    must(['/Normal', '/Compatible'].includes(text(state['/BM'] ?? '/Normal')), `6.10 ${at} blends`)
    for (const key of ['/TR', '/TR2', '/HTP']) must(!state[key], `6.8 ${at} has ${key}`)
  }

  function streamRules(body: Record<string, unknown>, data: string, at: string) {
    must(
      !/LZW|Crypt/.test(JSON.stringify(body['/Filter'] ?? '')),
      `6.6 ${at} has a filter that is not allowed`,
    )
    must(!body['/SMask'], `6.10 ${at} has a soft mask`)
    if (body['/Type'] && body['/Subtype'] !== '/Form') return
    const content = Buffer.from(data, 'base64').toString('latin1')
    if (!/\b(BT|re|cm)\b/.test(content)) return
    for (const [operator] of content.matchAll(/(?<=\s)(rg|RG|ri|sh|BI|PS)(?=\s)/g))
      must(false, `6.1 ${at} paints with ${operator}`)
    for (const [, inks] of content.matchAll(/((?:[\d.]+\s+){4})[kK](?=\s)/g)) {
      const total = inks!
        .trim()
        .split(/\s+/)
        .reduce((sum, ink) => sum + Number(ink), 0)
      must(total <= 2.4, `${at} lays ${Math.round(total * 100)} % of ink`)
    }
  }
}

interface QpdfObject {
  readonly value?: unknown
  readonly stream?: { readonly dict: unknown; readonly data?: string }
}

const bodyOf = ({ value, stream }: QpdfObject): unknown => stream?.dict ?? value
