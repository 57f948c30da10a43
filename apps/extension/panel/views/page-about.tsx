import { Text, TextButton } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';

interface Props {
  words: readonly string[];
  lang: string;
  onSelect: (word: string) => void;
}

/** What a page is about, in its own words. */
export function About({ words, lang, onSelect }: Props) {
  if (words.length === 0) return null;
  return (
    <Text>
      {i18n.t('page.about')}{' '}
      {words.map((word, index) => (
        <span key={word}>
          {separator(index, words.length)}
          <TextButton class="slim-strong" lang={lang} onSelect={() => onSelect(word)}>
            {word}
          </TextButton>
        </span>
      ))}
      .
    </Text>
  );
}

function separator(index: number, length: number): string {
  if (index === 0) return '';
  return index === length - 1 ? ` ${i18n.t('page.and')} ` : ', ';
}
