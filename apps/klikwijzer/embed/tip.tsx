// <slim-samenwerken-tip element="4" audience="municipality">: a few tips on somebody else's page.

import { TipCard } from '@slim-samenwerken/ui/embed';
import css from '@slim-samenwerken/ui/embed.css';
import { render } from 'preact';
import type { TipsFile } from '../api/tips.ts';
import { readAttributes } from './attributes.ts';

// The host of this script is the host of the data: whoever copies both to a server of their own needs no other.
const script = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
const root = new URL('..', script);

const style = new CSSStyleSheet();
style.replaceSync(css);

class SlimSamenwerkenTip extends HTMLElement {
  static observedAttributes = ['element', 'audience', 'max', 'level'];
  /** Ends what an earlier attribute asked for. */
  #asked = new AbortController();

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [style];
      // Until there is something better, and when there never is: the link that stands in the element.
      shadow.append(document.createElement('slot'));
    }
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.shadowRoot) void this.#show();
  }

  async #show(): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    const { element, audience, max, level } = readAttributes((name) => this.getAttribute(name));
    if (element === undefined || audience === undefined) {
      console.warn(
        '<slim-samenwerken-tip> needs element="4" (a number or id) and audience="professional", "manager" or "municipality".',
      );
      return;
    }
    try {
      const address = new URL(`api/v1/tips/${element}/${audience}.json`, root);
      const response = await fetch(address, { signal, referrerPolicy: 'no-referrer', credentials: 'omit' });
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      const data = (await response.json()) as TipsFile;
      if (signal.aborted || !this.shadowRoot) return;
      const tips = data.tips.slice(0, max);
      const sources = new Set(tips.map(({ source }) => source));
      this.shadowRoot.querySelector('slot')?.remove();
      render(
        <TipCard
          title={data.element.name}
          href={new URL(data.page, root).href}
          level={level}
          intro={data.intro}
          tips={tips}
          source={sources.size > 0 ? `${data.sourceLabel}: ${[...sources].join(', ')}` : undefined}
        />,
        this.shadowRoot,
      );
      this.lang ||= 'nl';
    } catch (error) {
      if (!signal.aborted) console.warn('<slim-samenwerken-tip> shows its link only:', error);
    }
  }
}

if (!customElements.get('slim-samenwerken-tip'))
  customElements.define('slim-samenwerken-tip', SlimSamenwerkenTip);
