import { audiences, type Element, elements, questionsFor } from '@slim-samenwerken/content';
import { Button, Heading, Intro, Notice, Radar, RadioGroup, Section, Text } from '@slim-samenwerken/ui/site';
import { paths } from '../folders.ts';
import type { Page } from '../page.ts';
import { MoreStatements } from '../parts/statements.tsx';
import { useView, type View } from '../view.ts';

/** A form to think with: how far each element is there. On paper too. */
export const reflectionPage = ({ t }: View): Page => ({
  kind: 'reflection',
  path: paths.reflection,
  title: t.pages.reflection.title,
  description: t.pages.reflection.lead,
  picture: 'home',
  scripts: ['reflection'],
  body: <ReflectionBody />,
});

/** The twelve that the sources number: the other three are about how things are organised. */
const asked = elements.filter((element) => element.number !== undefined);

function ReflectionBody() {
  const { t, lang, contentLang } = useView();
  const words = t.pages.reflection;
  const { title, steps, empty, answered } = words;
  const max = steps.length;
  return (
    <>
      <Intro>
        <Heading level={1}>{words.title}</Heading>
        <Text look="lead">{words.lead}</Text>
        {words.text.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </Intro>
      <Notice class="slim-when-script slim-on-screen">{words.privacy}</Notice>
      <Notice class="slim-when-no-script slim-on-screen">{words.noScript}</Notice>
      <form
        class="slim-reflection"
        data-part="reflection"
        data-max={max}
        data-words={JSON.stringify({ title, steps, empty, answered })}
        autocomplete="off"
      >
        <div class="slim-part">
          {asked.map((element) => (
            <Asked key={element.id} element={element} />
          ))}
        </div>
        <div class="slim-reflection__picture">
          <Section heading={words.picture} level={2}>
            <Text look="quiet">{words.pictureHint}</Text>
            <Radar
              label={words.pictureLabel}
              axes={asked.map(({ number }) => `${number}`)}
              most={max}
              series={[{ label: words.picture, values: [] }]}
            />
            <p class="nl-paragraph slim-when-script" role="status" data-part="reflection-status">
              {words.answered.none}
            </p>
            <ol class="slim-numbered" lang={contentLang}>
              {asked.map((element) => (
                <li key={element.id} data-value-of={element.id}>
                  {element.name}
                  <span class="slim-when-script" lang={contentLang && lang}>
                    : <span data-part="value">{words.empty}</span>
                  </span>
                </li>
              ))}
            </ol>
            <div class="slim-tools slim-when-script">
              <Button data-action="copy-reflection" data-done={words.copied} data-failed={t.copy.failed}>
                {words.copy}
              </Button>
              <Button look="subtle" data-action="print">
                {t.print}
              </Button>
              <Button look="subtle" data-action="clear-reflection">
                {words.clear}
              </Button>
            </div>
          </Section>
        </div>
      </form>
    </>
  );
}

function Asked({ element }: { element: Element }) {
  const { t, contentLang } = useView();
  const words = t.pages.reflection;
  return (
    <div class="slim-stack">
      <RadioGroup
        look="row"
        name={element.id}
        options={words.steps.map((label, index) => ({ value: `${index + 1}`, label }))}
        label={
          <>
            {element.number}. <span lang={contentLang}>{element.name}</span>
          </>
        }
      >
        <Text lang={contentLang}>{element.summary}</Text>
      </RadioGroup>
      <div>
        {audiences.map((audience) => (
          <div key={audience} data-for={audience}>
            <MoreStatements
              label={words.questions[audience]}
              statements={questionsFor(element.id, audience)}
              under={element}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
