import { Heading, Intro, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import type { Rounds } from '../../storage/reflections.ts';
import { roundBefore } from '../own/compare.ts';
import { dayText } from '../own/day.ts';
import { RoundChanges, RoundFacts, RoundRadar } from '../own/round-picture.tsx';
import { roundProgress } from '../own/round-words.ts';

/** One round on paper: the picture, the words, what changed and what was agreed. */
export function PrintedRound({ rounds, id }: { rounds: Rounds; id: string }) {
  const round = rounds.find((one) => one.id === id);
  if (!round) return <Text>{i18n.t('print.gone')}</Text>;
  const earlier = roundBefore(rounds, id);
  return (
    <>
      <Intro>
        <Heading level={1}>{i18n.t('round.title', [dayText(round.date)])}</Heading>
        {round.name && <Text look="lead">{round.name}</Text>}
        <Text look="quiet">{roundProgress(round)}</Text>
      </Intro>
      <RoundRadar round={round} earlier={earlier} />
      <Text look="quiet">{i18n.t('round.radar_key')}</Text>
      <Section heading={i18n.t('round.in_words')} level={2}>
        <RoundFacts round={round} earlier={earlier} />
      </Section>
      {earlier && <RoundChanges round={round} earlier={earlier} />}
      {round.agreed && (
        <Section heading={i18n.t('round.agreed')} level={2}>
          <Text class="slim-written">{round.agreed}</Text>
        </Section>
      )}
    </>
  );
}
