import { Section, Text, TextField } from '@slim-samenwerken/ui';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { gatherDiagnosis } from '../diagnosis/gather.ts';
import { CopyButton } from '../panel/own/copy-button.tsx';

/** What to copy for who helps when something does not work. All of it is in sight before it is copied. */
export function Diagnosis() {
  const [text, setText] = useState('');
  useEffect(() => {
    const controller = new AbortController();
    const gather = () =>
      void gatherDiagnosis().then((found) => {
        if (!controller.signal.aborted) setText(found);
      });
    gather();
    // Access, and what went wrong, change elsewhere.
    window.addEventListener('focus', gather, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return (
    <Section heading={i18n.t('diagnosis.title')} level={2}>
      <Text>{i18n.t('diagnosis.text')}</Text>
      <TextField multiline readOnly label={i18n.t('report.preview')} value={text} />
      <div class="slim-row">
        <CopyButton text={() => text}>{i18n.t('diagnosis.copy')}</CopyButton>
      </div>
      <Text look="quiet">{i18n.t('diagnosis.nothing_else')}</Text>
    </Section>
  );
}
