/** What a file says of itself. */
export interface About {
  readonly title: string
  readonly author: string | undefined
  readonly subject: string
  readonly keywords: string
  readonly language: string
  readonly creator: string
  /** Of the document, made of what is in it. */
  readonly id: string
  /** Only where SOURCE_DATE_EPOCH gives one. */
  readonly date: Date | undefined
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const iso = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, '+00:00')

/** PDF/A asks that properties it does not know are explained: those of PDF/UA. */
const EXTENSION = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>`

/** What a file claims to be: for screens PDF/A-2a and PDF/UA-1, for a press PDF/X-4. */
export type Standard = 'screen' | 'x-4'

const CLAIMS: Readonly<Record<Standard, string>> = {
  screen:
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
  'x-4': '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion><pdf:Trapped>False</pdf:Trapped>',
}

/** The XMP packet of a file. */
export function xmp(
  { title, author, subject, keywords, language, creator, id, date }: About,
  standard: Standard,
): string {
  const alt = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    CLAIMS[standard],
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alt(title)}</dc:title><dc:description>${alt(subject)}</dc:description>`,
    author === undefined
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool><pdf:Producer>${escaped(creator)}</pdf:Producer>`,
    `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    date
      ? `<xmp:CreateDate>${iso(date)}</xmp:CreateDate><xmp:ModifyDate>${iso(date)}</xmp:ModifyDate><xmp:MetadataDate>${iso(date)}</xmp:MetadataDate>`
      : '',
    // ISO 15930-7, 6.2: a file for print can be told from its other versions.
    standard === 'x-4'
      ? `<xmpMM:DocumentID>uuid:${id}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>`
      : EXTENSION,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}
