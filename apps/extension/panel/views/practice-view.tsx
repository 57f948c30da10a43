import { element, type Practice, questions, tips } from '@slim-samenwerken/content';
import { details } from '@slim-samenwerken/content/details';
import { Heading, Intro, KindBadge, Notice, Section, Text, TipList } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { ShareBar } from '../own/share-bar.tsx';
import { CitationLine } from './citation-line.tsx';
import { itemUnder } from './parts.tsx';
import { Caveats, ElementLine, Links } from './record-parts.tsx';

/** The page of one practice: what they did, or what there is to think about. */
export function PracticeView({ practice }: { practice: Practice }) {
  const { text } = details[practice.id];
  const { place, organisations } = practice;
  const where = [...organisations, ...(place ? [place] : [])].join(', ');
  const ownTips = tips.filter((tip) => tip.practice === practice.id);
  const ownQuestions = questions.filter((question) => question.practice === practice.id);
  return (
    <>
      <Intro>
        <KindBadge>{i18n.t(`kind.${practice.type}`)}</KindBadge>
        <Heading level={1} focusable lang="nl">
          {practice.name}
        </Heading>
        {where && (
          <Text look="quiet" lang="nl">
            {where}
          </Text>
        )}
        <Text look="lead" lang="nl">
          {practice.summary}
        </Text>
      </Intro>
      {practice.asOf !== undefined && <Notice>{i18n.t('snapshot', [String(practice.asOf)])}</Notice>}
      {text.length > 0 && (
        <Section heading={i18n.t(practice.type === 'puzzle' ? 'practice.puzzle' : 'practice.text')} level={2}>
          {text.map((paragraph) => (
            <Text key={paragraph} lang="nl">
              {paragraph}
            </Text>
          ))}
        </Section>
      )}
      {ownTips.length > 0 && (
        <Section heading={i18n.t('kinds.tip')} level={2}>
          <TipList tips={ownTips.map(itemUnder(practice))} />
        </Section>
      )}
      {ownQuestions.length > 0 && (
        <Section heading={i18n.t('element.questions')} level={2}>
          <TipList mark="dot" tips={ownQuestions.map(itemUnder(practice))} />
        </Section>
      )}
      <ElementLine label={i18n.t('method.elements')} elements={practice.elements.map((id) => element(id))} />
      <Links links={practice.links} />
      <Caveats of={practice.id} />
      <ShareBar id={practice.id} />
      <CitationLine citation={practice.citation} />
    </>
  );
}
