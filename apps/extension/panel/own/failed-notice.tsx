import { Notice, Text } from '@slim-samenwerken/ui';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { onAttempt } from '../../storage/attempt.ts';

/** Says that a change on this page is not stored, whatever it was: the last one, or one that still stands on the screen. */
export function FailedNotice() {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    onAttempt(controller.signal, setFailed);
    return () => controller.abort();
  }, []);
  if (!failed) return null;
  return (
    <Notice look="warning" live>
      <Text>
        <strong>{i18n.t('own.failed')}</strong> {i18n.t('own.failed_do')}
      </Text>
    </Notice>
  );
}
