import type { Audience } from '@slim-samenwerken/content';
import { search } from '@slim-samenwerken/relevance';
import { Button, IndexList, ResultList, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { elementsFor } from '../booklet.ts';
import { nearest } from '../nearest.ts';
import { goTo, hrefOf } from '../route.ts';
import { focusSearchBox } from '../search-box.tsx';
import { resultOf } from './search-result.tsx';

const BROWSED = ['elements', 'projects', 'methods', 'practices', 'terms', 'matrix'] as const;

interface Props {
  query: string;
  role: Audience;
}

/** Nothing fits what was asked: what comes near, and the ways on. */
export function NothingFound({ query, role }: Props) {
  const hidden = search(query).length;
  const near = hidden > 0 ? [] : nearest(query);
  return (
    <>
      {hidden > 0 && (
        <Text>
          <Button onClick={() => goTo({ view: 'search', query, filters: {} }, { replace: true })}>
            {i18n.t('search.without_filters', hidden)}
          </Button>
        </Text>
      )}
      {near.length > 0 && (
        <Section heading={i18n.t('search.near')} level={2}>
          <ResultList results={near.map(resultOf)} resultsLang="nl" onLeave={focusSearchBox} />
        </Section>
      )}
      <Section heading={i18n.t(`for_role.${role}`)} level={2}>
        <IndexList
          items={elementsFor(role).map(({ id, name }) => ({
            title: { label: name, href: hrefOf({ view: 'element', id }), lang: 'nl' },
          }))}
        />
      </Section>
    </>
  );
}

/** Nothing is asked yet: where one can also look. */
export function NothingAsked() {
  return (
    <Section heading={i18n.t('search.browse')} level={2}>
      <IndexList
        items={BROWSED.map((view) => ({
          title: { label: i18n.t(`nav.${view}`), href: hrefOf({ view }) },
        }))}
      />
    </Section>
  );
}
