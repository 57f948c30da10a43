/** On the pictures that stand for a page where it is shared. Dutch in every language, as the content is; few words, for they are seen small. */
export const pictures = {
  home: ['Wat werkt bij', 'samenwerken voor', 'jeugd en gezin?'],
  element: ['Elementen van', 'samenwerken'],
  project: ['Projecten, en wat', 'ze opleverden'],
  method: ['Methoden,', 'kort uitgelegd'],
  practice: ['Zo doen', 'anderen het'],
  term: ['Begrippen', 'in één zin'],
  matrix: ['Welk project laat', 'welk element zien?'],
};
