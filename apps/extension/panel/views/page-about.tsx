import { Text, TextButton } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import type { ThisPage } from '../this-page.ts';

/** What the page is about in its own words, and how much fits it. */
export function About({ page, onSelect }: { page: ThisPage; onSelect: (word: string) => void }) {
  const { about, elements, projects, host, lang, municipality } = page;
  const fits = elements.length > 0 ? i18n.t('page.fits', elements.length) : i18n.t('page.fits_none');
  const more = projects.length > 0 ? `, ${i18n.t('page.fits_projects', projects.length)}` : '';
  return (
    <>
      {about.length > 0 && (
        <Text>
          {i18n.t('page.about')}{' '}
          {about.map(({ word }, index) => (
            <span key={word}>
              {separator(index, about.length)}
              <TextButton class="slim-strong" lang={lang} onSelect={() => onSelect(word)}>
                {word}
              </TextButton>
            </span>
          ))}
          .
        </Text>
      )}
      <Text look="quiet">
        {host} · {fits}
        {more}
      </Text>
      {municipality && (
        <Text look="quiet">{i18n.t('page.municipality', [municipality.name, municipality.ggdRegion])}</Text>
      )}
    </>
  );
}

function separator(index: number, length: number): string {
  if (index === 0) return '';
  return index === length - 1 ? ` ${i18n.t('page.and')} ` : ', ';
}
