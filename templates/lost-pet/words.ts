/** “Lost”, where one word serves whatever is lost. Where nobody was sure of it there is none. */
export const TITLE: Readonly<Record<string, { readonly banner: string }>> = {
  ar: { banner: 'مفقود' },
  bn: { banner: 'নিখোঁজ' },
  cy: { banner: 'Ar goll' },
  el: { banner: 'Χάθηκε' },
  hi: { banner: 'गुमशुदा' },
  pa: { banner: 'ਗੁੰਮਸ਼ੁਦਾ' },
  uk: { banner: 'Загублено' },
  ur: { banner: 'گمشدہ' },
  zh: { banner: '寻找' },
  'zh-Hant': { banner: '尋找' },
}
