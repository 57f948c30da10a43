import type { ComponentChildren } from 'preact';
import type { Action } from '../action.tsx';
import { SignIcon } from '../icons.tsx';
import { classes, type Pass } from '../pass.ts';

export interface SiteLink extends Omit<Action, 'current'> {
  href: string;
  /** The page itself, or the part of the site that it lies in. */
  current?: 'page' | 'true' | undefined;
}

export interface SiteFrameProps extends Pass {
  /** The site's name, leading home. */
  home: SiteLink;
  /** "Naar de inhoud" */
  skipLabel: string;
  nav: { label: string; links: readonly SiteLink[] };
  /** The same page in the other language. */
  otherLanguage: ComponentChildren;
  /** The role select, the search box. */
  tools: ComponentChildren;
  footer: ComponentChildren;
  children: ComponentChildren;
}

const contentId = 'inhoud';

/** A page of the website: header, content, foot. */
export function SiteFrame(props: SiteFrameProps) {
  const { home, skipLabel, nav, otherLanguage, tools, footer, children, class: name, ...pass } = props;
  return (
    <div {...pass} class={classes('slim-site', name)}>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href={`#${contentId}`}>
        {skipLabel}
      </a>
      <header class="slim-site__header">
        <div class="slim-site__inner">
          <div class="slim-site__top">
            <a class="slim-site__name" href={home.href} aria-current={home.current}>
              <SignIcon />
              <span>{home.label}</span>
            </a>
            {otherLanguage}
            <div class="slim-site__tools">{tools}</div>
          </div>
          <nav class="slim-site__nav" aria-label={nav.label}>
            <ul class="slim-site__links">
              {nav.links.map(({ label, href, current }) => (
                <li key={href}>
                  <a class="slim-site__link" href={href} aria-current={current}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id={contentId} tabIndex={-1} class="slim-site__main slim-site__inner">
        {children}
      </main>
      <footer class="slim-site__footer">
        <div class="slim-site__inner slim-site__foot">{footer}</div>
      </footer>
    </div>
  );
}
