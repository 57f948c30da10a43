import { audiences, elements, methods, practices, projects, terms } from '@slim-samenwerken/content';
import { Heading, Intro, LinkCards, Section, Text } from '@slim-samenwerken/ui/site';
import { paths } from '../folders.ts';
import type { Page } from '../page.ts';
import { ElementEntry } from '../parts/entries.tsx';
import { addressTo } from '../site.ts';
import { useView, type View } from '../view.ts';

export const homePage = ({ t, site, href }: View): Page => ({
  kind: 'home',
  path: paths.home,
  title: t.pages.home.title,
  description: t.pages.home.description,
  picture: 'home',
  data: {
    '@type': 'WebSite',
    name: t.name,
    description: t.pages.home.description,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(site.origin && { url: addressTo(site, href('').slice(site.base.length)) }),
  },
  body: <HomeBody />,
});

function HomeBody() {
  const { t, href } = useView();
  const words = t.pages.home;
  return (
    <>
      <Intro>
        <Heading level={1}>{words.title}</Heading>
        <Text look="lead">{words.lead}</Text>
      </Intro>
      <Section heading={words.roles} level={2}>
        <LinkCards
          cards={audiences.map((audience) => ({
            label: t.role[audience],
            href: href(paths[audience]),
            text: words.role[audience],
            'data-choose-role': audience,
          }))}
        />
      </Section>
      <Section heading={words.elements} level={2}>
        <Text>{words.elementsText}</Text>
        <div class="slim-entries slim-entries--columns">
          {elements.map((element) => (
            <ElementEntry key={element.id} element={element} level={3} />
          ))}
        </div>
      </Section>
      <Section heading={words.more} level={2}>
        <LinkCards
          class="slim-link-cards--quiet"
          cards={[
            { label: t.nav.projects, href: href(paths.projects), text: words.projects(projects.length) },
            { label: t.nav.practices, href: href(paths.practices), text: words.practices(practices.length) },
            { label: t.nav.reflection, href: href(paths.reflection), text: words.reflection },
            { label: t.nav.methods, href: href(paths.methods), text: words.methods(methods.length) },
            { label: t.nav.terms, href: href(paths.terms), text: words.terms(terms.length) },
            { label: t.nav.matrix, href: href(paths.matrix), text: words.matrix },
          ]}
        />
      </Section>
    </>
  );
}
