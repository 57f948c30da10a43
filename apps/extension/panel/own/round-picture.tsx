import { Disclosure, Facts, Radar, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { type Round, ratings } from '../../storage/reflections.ts';
import { compareRounds, rated } from './compare.ts';
import { elementTitle, ratingText, roundTitle } from './round-words.ts';

interface Props {
  round: Round;
  /** The round that it is compared with. */
  earlier: Round | undefined;
}

/** What a team found, as a picture. */
export function RoundRadar({ round, earlier }: Props) {
  return (
    <Radar
      label={i18n.t('round.radar')}
      axes={rated.map(({ number }) => String(number))}
      most={ratings.length}
      series={[...(earlier ? [earlier] : []), round].map((one) => ({
        label: roundTitle(one),
        values: rated.map(({ id }) => one.ratings[id]),
      }))}
    />
  );
}

/** The same in words: the text of the picture. */
export function RoundFacts({ round, earlier }: Props) {
  return (
    <Facts
      facts={rated.map((element) => {
        const [before, now] = [earlier?.ratings[element.id], round.ratings[element.id]];
        return {
          id: element.id,
          term: <span lang="nl">{elementTitle(element)}</span>,
          value: before
            ? i18n.t('compare.was', [
                ratingText(now),
                ratingText(before).toLocaleLowerCase(i18n.t('extension.language')),
              ])
            : ratingText(now),
        };
      })}
    />
  );
}

/** What is different from the earlier round, in words. */
export function RoundChanges({ round, earlier }: { round: Round; earlier: Round }) {
  const changes = compareRounds(round, earlier);
  const kinds = (['better', 'worse', 'same'] as const).filter((kind) => changes[kind].length > 0);
  return (
    <Section heading={i18n.t('compare.title', [roundTitle(earlier)])} level={3}>
      {kinds.length === 0 ? (
        <Text>{i18n.t('compare.nothing')}</Text>
      ) : (
        <Facts
          facts={kinds.map((kind) => ({
            id: kind,
            term: i18n.t(`compare.${kind}`),
            value: <span lang="nl">{changes[kind].map(({ name }) => name).join(' · ')}</span>,
          }))}
        />
      )}
    </Section>
  );
}

/** What a team found, in the panel. */
export function RoundPicture({ round, earlier }: Props) {
  return (
    <Section heading={i18n.t('round.picture')} level={2}>
      <RoundRadar round={round} earlier={earlier} />
      <Text look="quiet">{i18n.t('round.radar_key')}</Text>
      <Disclosure label={i18n.t('round.in_words')}>
        <RoundFacts round={round} earlier={earlier} />
      </Disclosure>
      {earlier && <RoundChanges round={round} earlier={earlier} />}
    </Section>
  );
}
