import { Notice, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { useOwn } from './own.tsx';

/** Says that the last change is not stored, on whatever view it was made. */
export function FailedNotice() {
  const { failed } = useOwn();
  if (!failed) return null;
  return (
    <Notice look="warning" live>
      <Text>
        <strong>{i18n.t('own.failed')}</strong> {i18n.t('own.failed_do')}
      </Text>
    </Notice>
  );
}
