import { contentDate } from '@slim-samenwerken/content';
import { Text } from '@slim-samenwerken/ui';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Of when the content is. The line is there at once, its words a frame later: to get ready to spell a date takes a browser long. */
export function EditionLine() {
  const [words, setWords] = useState('\u00a0');
  useEffect(() => setWords(i18n.t('foot.date', [showDate(contentDate)])), []);
  return <Text look="quiet">{words}</Text>;
}

function showDate(date: string): string {
  return new Date(date).toLocaleDateString(i18n.t('extension.language'), { month: 'long', year: 'numeric' });
}
