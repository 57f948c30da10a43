import type { ProjectId } from '@slim-samenwerken/content';
import { details, type Figure, sectionOrder } from '@slim-samenwerken/content/details';
import { Section, Text, TipList } from '@slim-samenwerken/ui/site';
import { useView } from '../view.ts';

/** What is told of a project, under its questions. One that the source does not answer is absent. */
export function ProjectSections({ of }: { of: ProjectId }) {
  const { t, contentLang } = useView();
  const { sections, figures } = details[of];
  return (
    <>
      {sectionOrder.map((name) => {
        const section = sections[name];
        return (
          section && (
            <Section key={name} heading={t.section[name]} level={2}>
              {section.text.map((paragraph) => (
                <Text key={paragraph} lang={contentLang}>
                  {paragraph}
                </Text>
              ))}
            </Section>
          )
        );
      })}
      {figures.length > 0 && (
        <Section heading={t.section.figures} level={2}>
          <TipList mark="dot" tips={figures.map((figure) => ({ text: <FigureText {...figure} /> }))} />
        </Section>
      )}
    </>
  );
}

/** A figure with what it is: a reader must not take an assumption for a result. */
function FigureText({ value, of, kind, year, limits }: Figure) {
  const { t, contentLang } = useView();
  const about = [t.figure[kind], ...(year === undefined ? [] : [year])].join(', ');
  return (
    <>
      <span lang={contentLang}>
        <strong>{value}</strong> {of}
      </span>{' '}
      <span class="slim-quiet">({about})</span>
      {limits && (
        <span class="slim-quiet" lang={contentLang}>
          {' '}
          {limits}
        </span>
      )}
    </>
  );
}

/** The reading list, as far as it has no address. */
export function Publications({ of }: { of: ProjectId }) {
  const { t, contentLang } = useView();
  const { publications } = details[of];
  if (publications.length === 0) return null;
  return (
    <Section heading={t.project.publications} level={2}>
      <TipList
        mark="dot"
        tips={publications.map(({ title, note }) => ({
          text: note ? `${title} (${note})` : title,
          lang: contentLang,
        }))}
      />
    </Section>
  );
}
