import type { ComponentChildren } from 'preact';
import { type Action, TextButton } from './action.tsx';
import { BackIcon, SignIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface PanelFrameProps extends Pass {
  /** The product's name. */
  name: string;
  /** The role select. */
  roleSelect?: ComponentChildren;
  /** Small buttons at the end of the header, such as settings. */
  tools?: ComponentChildren;
  search?: ComponentChildren;
  nav?: ComponentChildren;
  /** The way back from a detail page. */
  back?: Action | undefined;
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/** The panel: header, one view, foot. Give it `data-state`. */
export function PanelFrame(props: PanelFrameProps) {
  const { name, roleSelect, tools, search, nav, back, footer, children, class: className, ...pass } = props;
  return (
    <div {...pass} class={classes('slim-panel', className)}>
      <header class="slim-panel__header">
        <div class="slim-panel__top">
          <p class="slim-panel__name">
            <SignIcon />
            <span>{name}</span>
          </p>
          <div class="slim-panel__tools">
            {roleSelect}
            {tools}
          </div>
        </div>
        {search}
        {nav}
      </header>
      <main class="slim-panel__main">
        {back && <Back {...back} />}
        {children}
      </main>
      {footer && <footer class="slim-panel__footer">{footer}</footer>}
    </div>
  );
}

function Back({ label, class: name, ...action }: Action) {
  return (
    <TextButton {...action} class={classes('slim-back', name)}>
      <BackIcon />
      {label}
    </TextButton>
  );
}
