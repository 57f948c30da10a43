import type { Term } from '@slim-samenwerken/content';
import { ActionLink, Heading, Intro, KindBadge, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';
import { CitationLine } from './citation-line.tsx';

/** What one word or abbreviation means. */
export function TermView({ term }: { term: Term }) {
  const { name, full, meaning, alsoMeans, explainedBy, citation } = term;
  return (
    <>
      <Intro>
        <KindBadge>{i18n.t('kind.term')}</KindBadge>
        <Heading level={1} focusable lang="nl">
          {name}
        </Heading>
        {full && (
          <Text look="quiet" lang="nl">
            {full}
          </Text>
        )}
        <Text look="lead" lang="nl">
          {meaning}
        </Text>
        {alsoMeans && (
          <Text look="quiet" lang="nl">
            {alsoMeans}
          </Text>
        )}
      </Intro>
      <Text>
        <ActionLink
          label={i18n.t('term.search')}
          href={hrefOf({ view: 'search', query: name, filters: {} })}
        />
      </Text>
      <div>
        <CitationLine citation={citation} />
        {explainedBy === 'us' && <Text look="quiet">{i18n.t('term.by_us')}</Text>}
      </div>
    </>
  );
}
