import { element, type Practice } from '@slim-samenwerken/content';
import { details } from '@slim-samenwerken/content/details';
import { Heading, Intro, KindBadge, Notice, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { Caveats, CitationLine, ElementLine, Links } from './parts.tsx';

/** The page of one practice: what they did, or what there is to think about. */
export function PracticeView({ practice }: { practice: Practice }) {
  const { text } = details[practice.id];
  return (
    <>
      <Intro>
        <KindBadge>{i18n.t(`kind.${practice.type}`)}</KindBadge>
        <Heading level={1} focusable>
          {practice.name}
        </Heading>
        <Text look="lead">{practice.summary}</Text>
      </Intro>
      {practice.asOf !== undefined && <Notice>{i18n.t('snapshot', [String(practice.asOf)])}</Notice>}
      {text.length > 0 && (
        <Section heading={i18n.t('practice.text')} level={2}>
          {text.map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
        </Section>
      )}
      <ElementLine label={i18n.t('method.elements')} elements={practice.elements.map((id) => element(id))} />
      <Links links={practice.links} />
      <Caveats of={practice.id} />
      <CitationLine citation={practice.citation} />
    </>
  );
}
