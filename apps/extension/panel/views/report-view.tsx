import { Heading, Intro, Text, TextField } from '@slim-samenwerken/ui';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { briefOf } from '../own/brief.ts';
import { CopyButton } from '../own/copy-button.tsx';
import { reportText } from '../own/share.ts';

/** "Klopt dit niet?": the text for whoever corrects it, to copy; nothing is sent from here. */
export function ReportView({ about }: { about: string }) {
  const [remark, setRemark] = useState('');
  const brief = briefOf(about);
  return (
    <>
      <Intro>
        <Heading level={1} focusable>
          {i18n.t('report.title')}
        </Heading>
        {brief && (
          <Text look="lead" lang="nl">
            {brief.text}
          </Text>
        )}
      </Intro>
      <Text>
        {i18n.t('report.explain')} {brief && i18n.t('report.publisher', [brief.publisher])}
      </Text>
      <TextField multiline label={i18n.t('report.remark')} value={remark} most={4000} onInput={setRemark} />
      <div class="slim-stack">
        <TextField multiline readOnly label={i18n.t('report.preview')} value={reportText(about, remark)} />
        <div class="slim-row">
          <CopyButton text={() => reportText(about, remark)}>{i18n.t('report.copy')}</CopyButton>
        </div>
        <Text look="quiet">{i18n.t('report.nothing_else')}</Text>
      </div>
    </>
  );
}
