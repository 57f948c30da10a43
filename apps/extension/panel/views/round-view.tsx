import type { Audience } from '@slim-samenwerken/content';
import {
  Button,
  ExternalLink,
  Heading,
  Intro,
  Notice,
  Section,
  SuggestionList,
  Text,
} from '@slim-samenwerken/ui';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  changeRound,
  dropRound,
  newRound,
  type Round,
  type Rounds,
  rate,
} from '../../storage/reflections.ts';
import { rated, roundBefore } from '../own/compare.ts';
import { dayText } from '../own/day.ts';
import { Note } from '../own/note.tsx';
import { useOwn } from '../own/own.tsx';
import { RoundPicture } from '../own/round-picture.tsx';
import { roundProgress } from '../own/round-words.ts';
import { goTo, hrefOf } from '../route.ts';
import { RatedElement } from './rated-element.tsx';

/** One round: what is said is stored at once. A round of which nothing was said is not stored. */
export function RoundView({ id, role }: { id: string; role: Audience }) {
  const { rounds, changeRounds } = useOwn();
  const found = rounds.find((round) => round.id === id);
  const round = found ?? newRound(id, new Date());
  // What is written late must not bring back a round that was thrown away meanwhile.
  const isGone = (now: Rounds) => found !== undefined && !now.some((one) => one.id === id);
  const change = (how: (now: Round) => Round) =>
    changeRounds((now) => (isGone(now) ? now : changeRound(now, round, how)));
  const [openFirst] = useState(found === undefined);
  return (
    <>
      <Intro>
        <Heading level={1} focusable>
          {i18n.t('round.title', [dayText(round.date)])}
        </Heading>
        <Text look="quiet">
          {roundProgress(round)}. {i18n.t('round.stored')}
        </Text>
      </Intro>
      <Note
        label={i18n.t('round.name')}
        value={round.name}
        onChange={(write) => change((now) => ({ ...now, name: write(now.name) }))}
      />
      <SuggestionList>
        {rated.map((element, index) => (
          <RatedElement
            key={element.id}
            element={element}
            role={role}
            rating={round.ratings[element.id]}
            open={openFirst && index === 0}
            onRate={(rating) => change((now) => rate(now, element.id, rating))}
          />
        ))}
      </SuggestionList>
      {found && <RoundPicture round={round} earlier={roundBefore(rounds, id)} />}
      <Section heading={i18n.t('round.agreed')} level={2}>
        <Note
          multiline
          label={i18n.t('round.agreed_label')}
          value={round.agreed}
          onChange={(write) => change((now) => ({ ...now, agreed: write(now.agreed) }))}
        />
      </Section>
      {found && (
        <div class="slim-row">
          <ExternalLink
            url={`/print.html${hrefOf({ view: 'round', id })}`}
            newTabLabel={i18n.t('project.new_window')}
          >
            {i18n.t('print.open')}
          </ExternalLink>
          <RemoveRound
            onRemove={() => {
              void changeRounds((now) => dropRound(now, id));
              goTo({ view: 'reflection' }, { replace: true });
            }}
          />
        </div>
      )}
    </>
  );
}

/** An hour of talk is not thrown away by one click. */
function RemoveRound({ onRemove }: { onRemove: () => void }) {
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const ask = (now: boolean) => {
    // The button that was pressed goes: the focus must not go with it. Nor to an answer: a key that is held down would give that.
    place.current?.focus();
    setAsked(now);
  };
  return (
    <div ref={place} tabIndex={-1}>
      {asked ? (
        <Notice
          look="warning"
          live
          actions={
            <>
              <Button onClick={onRemove}>{i18n.t('round.remove_yes')}</Button>
              <Button onClick={() => ask(false)}>{i18n.t('round.remove_no')}</Button>
            </>
          }
        >
          <Text>{i18n.t('round.remove_sure')}</Text>
        </Notice>
      ) : (
        <Button look="subtle" onClick={() => ask(true)}>
          {i18n.t('round.remove')}
        </Button>
      )}
    </div>
  );
}
