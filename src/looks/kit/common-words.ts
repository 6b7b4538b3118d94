/**
 * Words that looks have in common, by language: what says that a sign is not official, and who puts it up. A look has
 * those of them that it words in English. Simple sentences, in which a name can stand as it is; a language in which
 * nobody was sure of them is left out, and the sign's maker is told to write them.
 */
export const COMMON_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    disclosure: 'هذه لافتة حملة. لم تصدر عن أي جهة رسمية.',
    publisher: 'وضعها: {publisher}.',
    reconstruction: 'إعادة كتابة: الرسائل منقولة من المصدر.',
  },
  bn: {
    disclosure: 'এটি একটি প্রচারাভিযানের পোস্টার। কোনো সরকারি সংস্থা এটি প্রকাশ করেনি।',
    publisher: 'প্রচারে: {publisher}।',
  },
  cy: {
    disclosure: 'Arwydd ymgyrch yw hwn. Nid yw wedi’i gyhoeddi gan unrhyw gorff cyhoeddus.',
    publisher: 'Gosodwyd gan {publisher}.',
    reconstruction: 'Negeseuon wedi’u hail-deipio o’r ffynhonnell.',
  },
  el: {
    disclosure: 'Αυτή είναι αφίσα καμπάνιας. Δεν έχει εκδοθεί από κανέναν δημόσιο φορέα.',
    publisher: 'Αναρτήθηκε από: {publisher}.',
    reconstruction: 'Αναπαράσταση: τα μηνύματα μεταγράφηκαν από την πηγή.',
  },
  ga: {
    disclosure: 'Comhartha feachtais é seo. Níor eisigh aon chomhlacht poiblí é.',
    publisher: '{publisher} a chuir suas é.',
    reconstruction: 'Teachtaireachtaí athchlóscríofa ón bhfoinse.',
  },
  gu: {
    disclosure: 'આ એક અભિયાનનું પોસ્ટર છે. તે કોઈ સરકારી સંસ્થાએ બહાર પાડ્યું નથી.',
    publisher: 'પોસ્ટર લગાવનાર: {publisher}.',
  },
  he: {
    disclosure: 'זהו שלט של קמפיין. הוא אינו מטעם שום גוף ציבורי.',
    publisher: 'הוצב על ידי {publisher}.',
  },
  hi: {
    disclosure: 'यह एक अभियान का पोस्टर है। इसे किसी सरकारी संस्था ने जारी नहीं किया है।',
    publisher: 'पोस्टर लगाने वाले: {publisher}।',
    reconstruction: 'पुनर्लेखन: संदेश स्रोत से दोबारा टाइप किए गए हैं।',
  },
  pa: {
    disclosure: 'ਇਹ ਇੱਕ ਮੁਹਿੰਮ ਦਾ ਪੋਸਟਰ ਹੈ। ਇਹ ਕਿਸੇ ਸਰਕਾਰੀ ਅਦਾਰੇ ਨੇ ਜਾਰੀ ਨਹੀਂ ਕੀਤਾ।',
    publisher: 'ਪੋਸਟਰ ਲਾਉਣ ਵਾਲੇ: {publisher}।',
  },
  pl: {
    disclosure: 'To plakat kampanii społecznej. Nie wydał go żaden organ publiczny.',
    publisher: 'Umieszczone przez: {publisher}.',
    reconstruction: 'Rekonstrukcja: wiadomości przepisane ze źródła.',
  },
  pt: {
    disclosure: 'Este é um cartaz de campanha. Não foi emitido por nenhuma entidade pública.',
    publisher: 'Afixado por {publisher}.',
    reconstruction: 'Reconstituição: mensagens transcritas da fonte.',
  },
  ro: {
    disclosure: 'Acesta este un afiș de campanie. Nu este emis de nicio instituție publică.',
    publisher: 'Afișat de {publisher}.',
    reconstruction: 'Reconstituire: mesaje transcrise din sursă.',
  },
  ta: {
    disclosure: 'இது ஒரு பிரச்சாரச் சுவரொட்டி. இதை எந்த அரசு அமைப்பும் வெளியிடவில்லை.',
    publisher: 'வெளியிட்டவர்: {publisher}.',
  },
  uk: {
    disclosure: 'Це плакат громадської кампанії. Його не видавав жоден державний орган.',
    publisher: 'Розмістили: {publisher}.',
    reconstruction: 'Реконструкція: повідомлення передруковано з джерела.',
  },
  ur: {
    disclosure: 'یہ ایک مہم کا پوسٹر ہے۔ یہ کسی سرکاری ادارے نے جاری نہیں کیا۔',
    publisher: 'یہ پوسٹر {publisher} نے لگایا ہے۔',
    reconstruction: 'دوبارہ تحریر: پیغامات ماخذ سے نقل کیے گئے ہیں۔',
  },
  zh: {
    disclosure: '这是一张民间倡议海报，并非由任何公共机构发布。',
    publisher: '张贴者：{publisher}。',
  },
  'zh-Hant': {
    disclosure: '這是一張民間倡議海報，並非由任何公共機構發布。',
    publisher: '張貼者：{publisher}。',
  },
}
