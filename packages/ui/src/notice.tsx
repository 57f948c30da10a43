import type { ComponentChildren } from 'preact';
import { InfoIcon, WarningIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

const looks = {
  info: { class: 'utrecht-alert--info', Icon: InfoIcon, role: 'status' },
  warning: { class: 'utrecht-alert--warning', Icon: WarningIcon, role: 'alert' },
} as const;

export interface NoticeProps extends Pass {
  look?: keyof typeof looks;
  /** It came while the reader was busy, and should be read out. */
  live?: boolean;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** Something to know before reading on. */
export function Notice({ look = 'info', live, actions, children, class: name, ...pass }: NoticeProps) {
  const { class: lookClass, Icon, role } = looks[look];
  return (
    <div {...pass} {...(live && { role })} class={classes('utrecht-alert', lookClass, 'slim-notice', name)}>
      <div class="utrecht-alert__icon">
        <Icon />
      </div>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">{children}</div>
        {actions && <div class="slim-row">{actions}</div>}
      </div>
    </div>
  );
}
