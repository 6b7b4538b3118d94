import type { Budget } from '../content/budget.ts'
import { type Dict, dictOf, isArray, isStream, nameOf, numberOf, type PdfFile, textOf } from './objects.ts'

/** The press that colours are meant for. */
export interface OutputIntent {
  readonly kind: string
  readonly identifier: string | undefined
  readonly registry: string | undefined
  /** Of its profile: how many inks it has; undefined without one. */
  readonly components: number | undefined
}

/** What a file says of itself. */
export interface Conformance {
  readonly hasId: boolean
  readonly title: string | undefined
  readonly trapped: string | undefined
  readonly created: boolean
  readonly modified: boolean
  /** `PDF/X-1a:2003`, `PDF/X-4`; undefined of a file that says nothing. */
  readonly standard: string | undefined
  readonly intents: readonly OutputIntent[]
  /** What acts when it is opened: JavaScript, forms, files in it. */
  readonly actions: readonly string[]
  /** Layers that may be shown or not. */
  readonly layers: boolean
  readonly metadata: boolean
}

/** What stands in the metadata, as an element or as an attribute. */
const inXmp = (xmp: string, name: string): string | undefined =>
  new RegExp(`${name}\\s*(?:=\\s*["']|>)\\s*([^"'<]{1,100})`).exec(xmp)?.[1]?.trim()

/** XMP is a few kilobytes; what is longer is looked at so far. */
const MOST = 1_000_000

export function conformanceOf({ trailer }: PdfFile, budget: Budget): Conformance {
  const root = dictOf(trailer.get('Root'))
  const info = dictOf(trailer.get('Info'))
  const stream = root?.get('Metadata')
  const xmp = isStream(stream) ? new TextDecoder().decode(budget.contentOf(stream).subarray(0, MOST)) : ''
  const word = (key: string) => textOf(info?.get(key)) ?? nameOf(info?.get(key))
  const intents = root?.get('OutputIntents')
  return {
    hasId: isArray(trailer.get('ID')),
    title: word('Title') || inXmp(xmp, 'dc:title'),
    trapped: word('Trapped') ?? inXmp(xmp, 'pdf:Trapped'),
    created: word('CreationDate') !== undefined || inXmp(xmp, 'xmp:CreateDate') !== undefined,
    modified: word('ModDate') !== undefined || inXmp(xmp, 'xmp:ModifyDate') !== undefined,
    standard: word('GTS_PDFXConformance') ?? inXmp(xmp, 'pdfxid:GTS_PDFXVersion') ?? word('GTS_PDFXVersion'),
    intents: isArray(intents) ? intents.flatMap(each => intentOf(dictOf(each))) : [],
    actions: root ? actionsIn(root) : [],
    layers: dictOf(root?.get('OCProperties')) !== undefined,
    metadata: xmp !== '',
  }
}

function intentOf(dict: Dict | undefined): OutputIntent[] {
  if (!dict) return []
  const profile = dictOf(dict.get('DestOutputProfile'))
  return [
    {
      kind: nameOf(dict.get('S')) ?? '',
      identifier: textOf(dict.get('OutputConditionIdentifier')),
      registry: textOf(dict.get('RegistryName')),
      components: profile && numberOf(profile.get('N')),
    },
  ]
}

function actionsIn(root: Dict): string[] {
  const names = dictOf(root.get('Names'))
  const open = dictOf(root.get('OpenAction'))
  const forms = dictOf(root.get('AcroForm'))?.get('Fields')
  return [
    ...(names?.get('JavaScript') || nameOf(open?.get('S')) === 'JavaScript' || root.get('AA')
      ? ['JavaScript']
      : []),
    ...(isArray(forms) && forms.length ? ['form fields'] : []),
    ...(names?.get('EmbeddedFiles') ? ['files'] : []),
  ]
}
