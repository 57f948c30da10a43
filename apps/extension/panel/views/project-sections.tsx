import type { ProjectId } from '@slim-samenwerken/content';
import { details, type Figure, sectionOrder } from '@slim-samenwerken/content/details';
import { Disclosure, Section, Text, TipList } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';

/** The sections of a project's page, each one click away. One that the source lacks is absent. */
export function ProjectSections({ of }: { of: ProjectId }) {
  const { sections, figures } = details[of];
  return (
    <Section heading={i18n.t('section.title')} level={2}>
      {sectionOrder.map((name) => {
        const section = sections[name];
        return (
          section && (
            <Disclosure key={name} label={i18n.t(`section.${name}`)}>
              {section.text.map((paragraph) => (
                <Text key={paragraph} lang="nl">
                  {paragraph}
                </Text>
              ))}
            </Disclosure>
          )
        );
      })}
      {figures.length > 0 && (
        <Disclosure label={i18n.t('section.figures')}>
          <TipList mark="dot" tips={figures.map((figure) => ({ text: <FigureText {...figure} /> }))} />
        </Disclosure>
      )}
    </Section>
  );
}

/** A figure with what it is: a reader must not take an assumption for a result. */
function FigureText({ value, of, kind, year, limits }: Figure) {
  const about = [i18n.t(`figure.${kind}`), ...(year === undefined ? [] : [String(year)])].join(', ');
  return (
    <>
      <span lang="nl">
        <strong>{value}</strong> {of}
      </span>{' '}
      <span class="slim-quiet">({about})</span>
      {limits && (
        <span class="slim-quiet" lang="nl">
          {' '}
          {limits}
        </span>
      )}
    </>
  );
}

/** The reading list, as far as it has no address. */
export function Publications({ of }: { of: ProjectId }) {
  const { publications } = details[of];
  if (publications.length === 0) return null;
  return (
    <Section heading={i18n.t('project.publications')} level={2}>
      <TipList
        mark="dot"
        tips={publications.map(({ title, note }) => ({
          text: note ? `${title} (${note})` : title,
          lang: 'nl',
        }))}
      />
    </Section>
  );
}
