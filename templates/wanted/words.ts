/** “Wanted”, where one word serves whatever is wanted. Where nobody was sure of it there is none. */
export const TITLE: Readonly<Record<string, { readonly banner: string }>> = {
  ar: { banner: 'مطلوب' },
  cy: { banner: 'Yn eisiau' },
  el: { banner: 'Καταζητείται' },
  hi: { banner: 'वांछित' },
  uk: { banner: 'Розшукується' },
  ur: { banner: 'مطلوب' },
  zh: { banner: '通缉' },
  'zh-Hant': { banner: '通緝' },
}
