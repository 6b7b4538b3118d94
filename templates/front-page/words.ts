/** “Special edition”, above the headline. */
export const EDITION: Readonly<Record<string, { readonly edition: string }>> = {
  ar: { edition: 'عدد خاص' },
  bn: { edition: 'বিশেষ সংখ্যা' },
  cy: { edition: 'Rhifyn arbennig' },
  de: { edition: 'Sonderausgabe' },
  el: { edition: 'Ειδική έκδοση' },
  es: { edition: 'Edición especial' },
  fr: { edition: 'Édition spéciale' },
  ga: { edition: 'Eagrán speisialta' },
  hi: { edition: 'विशेष संस्करण' },
  it: { edition: 'Edizione speciale' },
  pl: { edition: 'Wydanie specjalne' },
  pt: { edition: 'Edição especial' },
  ro: { edition: 'Ediție specială' },
  uk: { edition: 'Спеціальний випуск' },
  ur: { edition: 'خصوصی اشاعت' },
  zh: { edition: '特刊' },
}
