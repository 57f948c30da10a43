import { Heading, Intro, Section, Text, TipList } from '@slim-samenwerken/ui/site';
import type { Prose } from '../../locales/locale.ts';
import { paths } from '../folders.ts';
import type { Page } from '../page.ts';
import { useView, type View } from '../view.ts';

const names = ['about', 'accessibility', 'privacy'] as const;

/** The pages that are only text. */
export const prosePages = ({ t }: View): Page[] =>
  names.map((name) => ({
    kind: 'prose',
    path: paths[name],
    title: t.prose[name].title,
    description: t.prose[name].lead,
    picture: 'home',
    body: <ProseBody prose={t.prose[name]} />,
  }));

function ProseBody({ prose: { title, lead, sections } }: { prose: Prose }) {
  const { t, site } = useView();
  return (
    <div class="slim-columns__text">
      <Intro>
        <Heading level={1}>{title}</Heading>
        <Text look="lead">{lead}</Text>
      </Intro>
      {sections.map(({ heading, text = [], list = [] }) => (
        <Section key={heading} heading={heading} level={2}>
          {text.map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
          {list.length > 0 && <TipList mark="dot" tips={list.map((item) => ({ text: item }))} />}
        </Section>
      ))}
      {site.contact && <Text>{t.contact(site.contact)}</Text>}
    </div>
  );
}
