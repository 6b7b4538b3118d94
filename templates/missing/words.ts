/** “Help find”, before what is missing. Where nobody was sure of the words there are none. */
export const TITLE: Readonly<Record<string, { readonly banner: string }>> = {
  cy: { banner: 'Helpwch i ddod o hyd i' },
  el: { banner: 'Βοηθήστε να βρεθεί' },
  pl: { banner: 'Pomóż znaleźć' },
  pt: { banner: 'Ajude a encontrar' },
  uk: { banner: 'Допоможіть знайти' },
  ur: { banner: 'تلاش میں مدد کریں' },
  zh: { banner: '帮忙寻找' },
  'zh-Hant': { banner: '幫忙尋找' },
}
