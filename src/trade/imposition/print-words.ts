/**
 * What is said to who prints a sign on several sheets, or several on one, by language: that nothing may be scaled, and how
 * sheets are joined. A language in which nobody was sure of the words is left out: it is said in English then.
 */
export const PRINT_WORDS = {
  en: {
    scale: 'Print at 100 %, not “fit to page”. This line must be 100 mm long.',
    joining:
      'Cut each sheet along its left and top edges, and glue it over its neighbours up to the dashed line.',
  },
  cy: {
    scale: 'Argraffwch ar 100 %, nid “ffitio i’r dudalen”. Dylai’r llinell hon fod yn 100 mm o hyd.',
    joining:
      'Torrwch bob dalen ar hyd ei hymyl chwith a’i hymyl uchaf, a’i gludo dros y dalennau nesaf ati hyd at y llinell doredig.',
  },
  de: {
    scale: 'Mit 100 % drucken, nicht „an Seite anpassen“. Diese Linie muss 100 mm lang sein.',
    joining:
      'Jedes Blatt links und oben am Bild abschneiden und bis zur gestrichelten Linie über die Nachbarn kleben.',
  },
  el: {
    scale: 'Εκτύπωση στο 100 %, όχι «προσαρμογή στη σελίδα». Αυτή η γραμμή πρέπει να έχει μήκος 100 mm.',
    joining:
      'Κόψτε κάθε φύλλο στην αριστερή και την επάνω πλευρά του και κολλήστε το πάνω στα διπλανά του ως τη διακεκομμένη γραμμή.',
  },
  es: {
    scale: 'Imprima al 100 %, no «ajustar a la página». Esta línea debe medir 100 mm.',
    joining:
      'Corte cada hoja por sus bordes izquierdo y superior y péguela sobre las vecinas hasta la línea discontinua.',
  },
  fr: {
    scale: 'Imprimez à 100 %, sans « ajuster à la page ». Cette ligne doit mesurer 100 mm.',
    joining:
      'Coupez chaque feuille le long de ses bords gauche et supérieur, et collez-la sur ses voisines jusqu’à la ligne pointillée.',
  },
  it: {
    scale: 'Stampare al 100 %, senza «adatta alla pagina». Questa linea deve misurare 100 mm.',
    joining:
      'Tagliare ogni foglio lungo i bordi sinistro e superiore e incollarlo sui fogli vicini fino alla linea tratteggiata.',
  },
  nl: {
    scale: 'Druk af op 100 %, niet ‘passend maken’. Deze lijn moet 100 mm lang zijn.',
    joining:
      'Snijd elk vel langs de linker- en bovenrand af en plak het over de vellen ernaast tot aan de stippellijn.',
  },
  pl: {
    scale: 'Drukuj w skali 100 %, bez „dopasowania do strony”. Ta linia musi mieć 100 mm.',
    joining:
      'Przytnij każdy arkusz wzdłuż lewej i górnej krawędzi i naklej go na sąsiednie aż do linii przerywanej.',
  },
  pt: {
    scale: 'Imprima a 100 %, sem «ajustar à página». Esta linha deve medir 100 mm.',
    joining:
      'Corte cada folha pelas margens esquerda e superior e cole-a sobre as vizinhas até à linha tracejada.',
  },
  ro: {
    scale: 'Tipăriți la 100 %, nu „potrivit paginii”. Această linie trebuie să aibă 100 mm.',
    joining:
      'Tăiați fiecare foaie pe marginile din stânga și de sus și lipiți-o peste cele vecine până la linia întreruptă.',
  },
  uk: {
    scale: 'Друкуйте в масштабі 100 %, без «припасування до сторінки». Ця лінія має бути 100 мм завдовжки.',
    joining:
      'Обріжте кожен аркуш уздовж лівого й верхнього краю та наклейте його на сусідні до пунктирної лінії.',
  },
  ar: {
    scale: 'اطبع بحجم 100 % دون «ملاءمة الصفحة». يجب أن يكون طول هذا الخط 100 ملم.',
    joining: 'قص كل ورقة من حافتها اليسرى والعليا وألصقها فوق الأوراق المجاورة حتى الخط المتقطع.',
  },
  he: {
    scale: 'הדפיסו ב־100 %, ללא «התאמה לעמוד». אורך הקו הזה חייב להיות 100 מ״מ.',
    joining: 'גזרו כל דף לאורך שוליו השמאליים והעליונים, והדביקו אותו על הדפים הסמוכים עד לקו המקווקו.',
  },
  hi: {
    scale: '100 % पर छापें, “पेज में फ़िट” न चुनें। यह रेखा 100 mm लंबी होनी चाहिए।',
    joining: 'हर पन्ने को बाएँ और ऊपरी किनारे से काटें और उसे टूटी रेखा तक पास के पन्नों पर चिपकाएँ।',
  },
  zh: {
    scale: '请按 100 % 打印，不要选“适合页面”。此线应长 100 mm。',
    joining: '沿左边和上边裁切每张纸，并将其粘贴在相邻纸张上，直至虚线处。',
  },
} as const satisfies Readonly<Record<string, { readonly scale: string; readonly joining: string }>>
