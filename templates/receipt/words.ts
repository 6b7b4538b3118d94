/** “Total”, before what the items come to. */
export const TOTAL: Readonly<Record<string, { readonly total: string }>> = {
  ar: { total: 'المجموع' },
  bn: { total: 'মোট' },
  cy: { total: 'Cyfanswm' },
  de: { total: 'Summe' },
  el: { total: 'Σύνολο' },
  es: { total: 'Total' },
  fr: { total: 'Total' },
  ga: { total: 'Iomlán' },
  hi: { total: 'कुल' },
  it: { total: 'Totale' },
  pl: { total: 'Razem' },
  pt: { total: 'Total' },
  ro: { total: 'Total' },
  uk: { total: 'Разом' },
  ur: { total: 'کل' },
  zh: { total: '合计' },
}
