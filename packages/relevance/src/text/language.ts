import type { PageWords } from './page-words.ts';

const dutch =
  'de het een en van dat die niet zijn wij voor met op aan ook bij naar uit wordt worden deze je'.split(' ');
const other =
  'the and of to that with for are this you your from we by der die das und ist mit von für auf den sie les des est une pour que dans el los las por'.split(
    ' ',
  );

/** Whether a page is in Dutch. What it says of itself counts; a short text without any sign is taken for Dutch. */
export function isDutch(lang: string, { words }: PageWords): boolean {
  if (lang !== '' && !/^(nl|vls)\b/i.test(lang)) return false;
  const count = (list: readonly string[]) =>
    list.reduce((sum, word) => sum + (words.get(word)?.length ?? 0), 0);
  return count(dutch) >= count(other);
}
