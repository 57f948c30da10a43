import { type Audience, type Element, questionsFor } from '@slim-samenwerken/content';
import { KindBadge, RadioGroup, SuggestionCard, Text, TextButton } from '@slim-samenwerken/ui';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { insist, type Place } from '../../storage/attempt.ts';
import { type Rating, ratings } from '../../storage/reflections.ts';
import { rated } from '../own/compare.ts';
import { ratingText } from '../own/round-words.ts';
import { FirstOf, headOf, itemUnder } from './parts.tsx';

const MOST_QUESTIONS = 3;

interface Props {
  element: Element;
  role: Audience;
  rating: Rating | undefined;
  open: boolean;
  /** Stores it, and gives whether it could. */
  onRate: (rating: Rating | undefined) => Promise<boolean>;
}

/** One element to talk about: the questions of the research, and how it goes. */
export function RatedElement({ element, role, rating, open, onRate }: Props) {
  const place = useRef<Place>({});
  const options = ([...ratings, undefined] as const).map((value) => ({
    value: String(value ?? 'none'),
    label: ratingText(value),
  }));
  return (
    <SuggestionCard
      {...headOf(element)}
      level={2}
      open={open}
      badge={rating && <KindBadge>{ratingText(rating)}</KindBadge>}
    >
      <Text lang="nl">{element.summary}</Text>
      <Text look="quiet">{i18n.t('element.questions')}</Text>
      <FirstOf
        kind="questions"
        mark="dot"
        items={questionsFor(element.id, role).map(itemUnder(element))}
        most={MOST_QUESTIONS}
      />
      <RadioGroup
        label={i18n.t('rating.label')}
        options={options}
        value={String(rating ?? 'none')}
        onChange={(value) => {
          const chosen = ratings.find((one) => String(one) === value);
          void insist(place.current, () => onRate(chosen));
        }}
      />
      {element !== rated.at(-1) && (
        <div>
          <TextButton onSelect={(event) => openNext(event.currentTarget as HTMLElement)}>
            {i18n.t('rating.next')}
          </TextButton>
        </div>
      )}
    </SuggestionCard>
  );
}

/** Closes the card that a button is in and goes to the next one. */
function openNext(button: HTMLElement): void {
  const card = button.closest('details');
  const next = card?.nextElementSibling;
  if (card) card.open = false;
  if (next instanceof HTMLDetailsElement) {
    next.open = true;
    next.querySelector('summary')?.focus();
  }
}
