import { ActionLink } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { briefOf, keptOf } from './brief.ts';
import { CopyButton } from './copy-button.tsx';
import { KeepRecord } from './keep.tsx';
import { linkOf, linkText, mailto, recordText } from './share.ts';

/** What a reader can do with the record of a page: keep it, or pass it on. */
export function ShareBar({ id }: { id: string }) {
  const brief = briefOf(id);
  if (!brief) return null;
  const link = linkOf(id);
  const text = recordText(keptOf(brief));
  return (
    <div class="slim-row">
      <KeepRecord id={id} />
      <CopyButton look="link" text={() => text}>
        {i18n.t('share.copy')}
      </CopyButton>
      {link && (
        <CopyButton look="link" text={() => linkText(link)}>
          {i18n.t('share.copy_link', [link.label])}
        </CopyButton>
      )}
      <ActionLink
        label={i18n.t('share.mail')}
        href={mailto(`${i18n.t('extension.name')}: ${brief.place?.name ?? brief.text}`, text)}
      />
    </div>
  );
}
