import {
  type Audience,
  addressOf,
  audiences,
  type Element,
  element,
  elements,
  findingsFor,
  homeOf,
  methods,
  practicesOfElement,
  projectsOfElement,
  questionsFor,
  type Tip,
  tipsFor,
} from '@slim-samenwerken/content';
import { details } from '@slim-samenwerken/content/details';
import {
  ActionLink,
  Columns,
  Disclosure,
  Facts,
  Heading,
  Intro,
  KindBadge,
  Section,
  Text,
  TipList,
} from '@slim-samenwerken/ui/site';
import type { Page } from '../page.ts';
import { Content } from '../parts/content-text.tsx';
import { linkTo, RecordList } from '../parts/links.tsx';
import { Caveats, CitationLine, PageTools, RoleNote } from '../parts/record-parts.tsx';
import { type IsHome, MoreStatements, StatementList } from '../parts/statements.tsx';
import { useView } from '../view.ts';

/** The page of each element. */
export const elementPages = (): Page[] =>
  elements.map((element) => ({
    kind: 'element',
    path: addressOf(element),
    folder: 'elements',
    picture: 'element',
    title: element.name,
    description: element.summary,
    isContent: true,
    data: { '@type': 'Article', headline: element.name, abstract: element.summary },
    body: <ElementBody element={element} />,
  }));

function ElementBody({ element }: { element: Element }) {
  const { t, contentLang } = useView();
  return (
    <Columns asideLabel={t.aside} aside={<Aside element={element} />}>
      <Intro>
        <KindBadge>{element.number ? t.element.number(element.number) : t.kind.element}</KindBadge>
        <Heading level={1} lang={contentLang}>
          {element.name}
        </Heading>
        <Text look="lead" lang={contentLang}>
          {element.summary}
        </Text>
        <PageTools />
      </Intro>
      <RoleNote />
      <div class="slim-part">
        {audiences.map((audience) => (
          <ForAudience key={audience} element={element} audience={audience} />
        ))}
      </div>
      <Experience element={element} />
      <Caveats of={element.id} />
      <CitationLine citation={element.citation} />
    </Columns>
  );
}

/** A list of twenty is read by nobody. */
const mostTips = 8;

/** What a role can do, and what there is to know and to ask. */
function ForAudience({ element, audience }: { element: Element; audience: Audience }) {
  const { t } = useView();
  const tips = tipsFor(element.id, audience);
  // What is for two roles stands here twice, and has its address at the first.
  const isHome: IsHome = (statement) =>
    audiences.find((one) => statement.audiences.includes(one)) === audience &&
    homeOf(statement).id === element.id;
  return (
    <Section class="slim-part--role" heading={t.forAudience[audience]} level={2} data-for={audience}>
      {tips.length > 0 ? (
        <>
          <Text look="quiet">{t.tips[audience]}</Text>
          <StatementList statements={tips.slice(0, mostTips)} isHome={isHome} under={element} withProject />
          <MoreTips tips={tips.slice(mostTips)} isHome={isHome} under={element} />
        </>
      ) : (
        <Text>{t.noTips}</Text>
      )}
      <div>
        <MoreStatements
          label={t.questions}
          statements={questionsFor(element.id, audience)}
          isHome={isHome}
          under={element}
          withProject
        />
        <MoreStatements
          label={t.findings}
          statements={findingsFor(element.id, audience)}
          isHome={isHome}
          under={element}
          withProject
        />
      </div>
    </Section>
  );
}

function MoreTips({ tips, isHome, under }: { tips: readonly Tip[]; isHome: IsHome; under: Element }) {
  const { t } = useView();
  if (tips.length === 0) return null;
  return (
    <Disclosure class="slim-more" label={t.moreTips(tips.length)}>
      <StatementList statements={tips} isHome={isHome} under={under} withProject />
    </Disclosure>
  );
}

/** What the research heard about it, and about its parts. */
function Experience({ element: { id, experience } }: { element: Element }) {
  const { t, lang, contentLang } = useView();
  const { subElements } = details[id];
  if (!experience) return null;
  return (
    <Section heading={t.element.experience} level={2}>
      <Text>
        <strong>{t.verdict[experience.verdict]}.</strong> <Content>{experience.text}</Content>
      </Text>
      {subElements.length > 0 && (
        <Disclosure label={t.counted(t.element.parts, subElements.length)}>
          <Facts
            lang={contentLang}
            facts={subElements.map(({ name, verdict, text }) => ({
              term: name,
              value: (
                <>
                  <span lang={contentLang && lang}>{t.verdict[verdict]}</span>. {text}
                </>
              ),
            }))}
          />
        </Disclosure>
      )}
      <CitationLine citation={experience.citation} />
    </Section>
  );
}

/** Where it was done, and what it hangs together with. */
function Aside({ element: { id } }: { element: Element }) {
  const view = useView();
  const { t, contentLang } = view;
  const { relations } = details[id];
  return (
    <>
      <RecordList label={t.element.projects} records={projectsOfElement(id)} />
      <RecordList label={t.element.practices} records={practicesOfElement(id)} />
      {relations.length > 0 && (
        <Section heading={t.element.related} level={2}>
          <TipList
            mark="dot"
            tips={relations.map((relation) => ({
              text: (
                <>
                  <ActionLink {...linkTo(element(relation.element), view)} />. {relation.text}
                </>
              ),
              lang: contentLang,
            }))}
          />
        </Section>
      )}
      <RecordList
        label={t.element.methods}
        records={methods.filter(({ elements, partOf }) => !partOf && elements.includes(id))}
      />
    </>
  );
}
