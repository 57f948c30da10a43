import { EDGE, kindAt, plain, WORD } from './characters.ts';

/** Longer than any Dutch compound that people write; keeps the look-ahead short in a text without spaces. */
const longestTail = 40;

/**
 * What may be written on to a name that is spelled as an ordinary word ("Voorzorgverpleegkundige", but never
 * "Voorzorgsmaatregel"). A name with a capital inside, such as GIZ or VoorZorg, takes any tail in small letters.
 */
const knownTail =
  /^(s|s?(aanpak|arts|begeleid|bijeenkomst|coach|coalitie|co[oö]\u0308?rdinator|gesprek|gezin|groep|huisbezoek|interventie|kaart|kind|lijst|medewerker|methode|methodiek|moeder|netwerk|ouder|organisatie|programma|project|scholing|team|training|traject|verpleegkundige|werker|werkwijze)\p{Ll}*)$/u;
const smallLetters = /^\p{Ll}[\p{Ll}\p{M}]*$/u;
const digits = /^\p{Nd}+$/u;

/** Whether a name that stands from `start` to `end` ends there: at the end of the word or before a tail that compounds add. */
export function endsWell(text: string, start: number, end: number): boolean {
  if (end === text.length || (text.charCodeAt(end) < 0x80 && kindAt(text, end) === EDGE)) return true;
  let tailEnd = end;
  let last = end;
  while (tailEnd < text.length && tailEnd - end <= longestTail) {
    const found = kindAt(text, tailEnd);
    if (found === EDGE) break;
    tailEnd += 1;
    if (found === WORD) last = tailEnd;
  }
  if (last === end) return true;
  if (tailEnd - end > longestTail) return false;
  const tail = plain(text.slice(end, last));
  const inside = plain(text.slice(start + 1, end));
  if (inside !== inside.toLowerCase()) return smallLetters.test(tail) || digits.test(tail);
  return knownTail.test(tail);
}
