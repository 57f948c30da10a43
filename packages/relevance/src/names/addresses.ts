import { isSpace } from './characters.ts';

const isGap = (text: string, index: number) =>
  isSpace(text.charCodeAt(index)) || text.charAt(index) === '\u2029';
/** Without one of these inside there is no address; nearly every word is known by that. */
const hasPoint = /[.:]./;
const webAddress =
  /:\/\/|^[^\p{L}\p{N}]*www\.|\.(?:nl|com|org|net|eu|be|de|info|gov)(?:[/:?#]|[^\p{L}\p{N}]*$)/iu;
const mailDomain = /@[\p{L}\p{N}.-]*\.\p{Ll}{2}/u;

/**
 * Tells whether a place in a text lies inside an e-mail or web address: a name there is no mention.
 * Ask in rising order: each stretch without spaces is read once.
 */
export function addressTest(text: string): (index: number) => boolean {
  let end = -1;
  let verdict = false;
  return (index) => {
    if (index < end) return verdict;
    let start = index;
    while (start > 0 && start > end && !isGap(text, start - 1)) start -= 1;
    end = index;
    while (end < text.length && !isGap(text, end)) end += 1;
    const stretch = text.slice(start, end);
    verdict = hasPoint.test(stretch) && (webAddress.test(stretch) || mailDomain.test(stretch));
    return verdict;
  };
}
