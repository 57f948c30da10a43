import { i18n } from '#i18n';

/** A day as people write it: "22 november 2026". */
export function dayText(day: Date | string): string {
  // A date without a time is one in universal time; here it is the day that somebody saw on the calendar.
  const date = typeof day === 'string' ? new Date(`${day}T12:00`) : day;
  return date.toLocaleDateString(i18n.t('extension.language'), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
