import { Button, Status, TextButton, TextField } from '@slim-samenwerken/ui';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** Makes what is copied. */
  text: () => string;
  /** link: among links. */
  look?: 'link';
  children: ComponentChildren;
}

/** Copies a text. Where the browser does not let us, the text comes in sight, to be copied by hand. */
export function CopyButton({ text, look, children }: Props) {
  const [state, setState] = useState<'waiting' | 'copied' | 'failed'>('waiting');
  const copy = () =>
    void navigator.clipboard.writeText(text()).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  const label = state === 'copied' ? i18n.t('share.copied') : children;
  return (
    <>
      {look === 'link' ? (
        <TextButton onSelect={copy}>{label}</TextButton>
      ) : (
        <Button onClick={copy}>{label}</Button>
      )}
      <Status>{state === 'copied' ? i18n.t('share.copied') : ''}</Status>
      {state === 'failed' && (
        <TextField multiline readOnly class="slim-wide" label={i18n.t('share.copy_failed')} value={text()} />
      )}
    </>
  );
}
