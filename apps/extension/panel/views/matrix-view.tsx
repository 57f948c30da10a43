import { type Audience, audiences, type Element, elements, projects } from '@slim-samenwerken/content';
import {
  Heading,
  IndexList,
  Intro,
  Legend,
  Matrix,
  type MatrixMark,
  Section,
  SelectField,
  Text,
} from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { type Basis, basisOf } from '../booklet.ts';
import { goTo, hrefOf, type Shown } from '../route.ts';

const LOOKS = { page: 'sure', matrix: 'likely' } as const satisfies Record<Basis, MatrixMark['look']>;

/** Which projects illustrate which elements, for one role or for all: the whole booklet on one page. */
export function MatrixView({ audience: shown }: { audience: Shown }) {
  return (
    <>
      <Intro>
        <Heading level={1} focusable>
          {i18n.t('nav.matrix')}
        </Heading>
        <Text look="quiet">{i18n.t('matrix.intro')}</Text>
      </Intro>
      <div class="slim-fields">
        <SelectField
          label={i18n.t('search.audience')}
          options={[...audiences, 'everyone' as const].map((value) => ({
            value,
            label: i18n.t(`audience.${value}`),
          }))}
          value={shown}
          onChange={(audience) => goTo({ view: 'matrix', audience }, { replace: true })}
        />
      </div>
      <Matrix
        caption={i18n.t('matrix.caption', [i18n.t(`audience.${shown}`).toLowerCase()])}
        columns={projects.map(({ id, number, shortName }) => ({
          id,
          short: String(number),
          name: shortName,
        }))}
        namesLang="nl"
        columnsLabel={i18n.t('kind.project')}
        rows={elements.map((element) => ({
          id: element.id,
          title: { label: element.name, href: hrefOf({ view: 'element', id: element.id }), lang: 'nl' },
          marks: marksOf(element, shown === 'everyone' ? undefined : shown),
        }))}
        emptyLabel={i18n.t('matrix.none')}
      />
      <Legend
        marks={[
          { look: 'sure', label: i18n.t('matrix.sure') },
          { look: 'likely', label: i18n.t('matrix.likely') },
        ]}
      />
      <Section heading={i18n.t('matrix.projects')} level={2}>
        <IndexList
          items={projects.map(({ id, number, shortName }) => ({
            title: { label: `${number} ${shortName}`, href: hrefOf({ view: 'project', id }), lang: 'nl' },
          }))}
        />
      </Section>
    </>
  );
}

function marksOf(
  { id }: Element,
  audience: Audience | undefined,
): ReadonlyMap<string, readonly MatrixMark[]> {
  return new Map(
    projects.flatMap((project) => {
      const basis = basisOf(project, id, audience);
      if (!basis) return [];
      const look = LOOKS[basis];
      return [
        [project.id, [{ look, short: String(project.number), label: i18n.t(`matrix.${look}`) }]] as const,
      ];
    }),
  );
}
