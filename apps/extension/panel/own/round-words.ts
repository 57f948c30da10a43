import type { Element } from '@slim-samenwerken/content';
import { i18n } from '#i18n';
import type { Rating, Round } from '../../storage/reflections.ts';
import { rated } from './compare.ts';
import { dayText } from './day.ts';

/** How something goes, in words. */
export function ratingText(rating: Rating | undefined): string {
  return i18n.t(rating ? `rating.${rating}` : 'rating.none');
}

/** "22 november 2026: met de school" */
export function roundTitle({ date, name }: Round): string {
  return name ? `${dayText(date)}: ${name}` : dayText(date);
}

/** "9 van 12 besproken" */
export function roundProgress({ ratings }: Round): string {
  const spoken = rated.filter(({ id }) => ratings[id]).length;
  return i18n.t('round.progress', [String(spoken), String(rated.length)]);
}

/** "4. Rollen en verantwoordelijkheden" */
export function elementTitle({ number, name }: Element): string {
  return `${number}. ${name}`;
}
