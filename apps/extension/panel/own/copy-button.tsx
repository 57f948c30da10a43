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
  const [copied, setCopied] = useState<string>();
  const [failed, setFailed] = useState(false);
  // What was copied may be another text by now.
  const isCopied = copied !== undefined && copied === text();
  const copy = () => {
    const now = text();
    // Taken back first, so that each time is said.
    setCopied(undefined);
    void navigator.clipboard.writeText(now).then(
      () => {
        setCopied(now);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  const label = isCopied ? i18n.t('share.copied') : children;
  return (
    <>
      {look === 'link' ? (
        <TextButton onSelect={copy}>{label}</TextButton>
      ) : (
        <Button onClick={copy}>{label}</Button>
      )}
      <Status>{isCopied ? i18n.t('share.copied') : ''}</Status>
      {failed && (
        <TextField multiline readOnly class="slim-wide" label={i18n.t('share.copy_failed')} value={text()} />
      )}
    </>
  );
}
