const types = [
  'page→worker:off',
  'page→worker:on',
  'page→worker:open-options',
  'worker→page:leave',
  'page→panel:facts',
];
const messages = types.map((type) => ({
  type,
  what: 'cards',
  id: 'voorzorg',
  patterns: ['*://*/*'],
  facts: {},
}));

/** Everything that a page can send. */
function imitate() {
  for (const message of messages) {
    window.postMessage(message, '*');
    document.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
    window.dispatchEvent(new MessageEvent('message', { data: message }));
    // Only a page that the extension had invited would find these.
    for (const runtime of [window.chrome?.runtime, window.browser?.runtime]) runtime?.sendMessage?.(message);
  }
}

/** Presses every button and link in our card, as a reader would, and from the keyboard. */
globalThis.pressAll = () => {
  let pressed = 0;
  for (const card of document.querySelectorAll('slim-samenwerken-card'))
    for (const button of card.shadowRoot?.querySelectorAll('button, a[href]') ?? []) {
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      pressed += 1;
    }
  imitate();
  return pressed;
};

class Imitation extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<button>Nergens meer</button>';
  }
}
/** After this our card is one of these as well, with a shadow root of the page's making. */
globalThis.defineOurs = () => customElements.define('slim-samenwerken-card', Imitation);

const bait = document.getElementById('bait').firstChild;
const range = new Range();
range.setStart(bait, 0);
range.setEnd(bait, 13);
for (const name of ['slim-samenwerken', 'slim-samenwerken-shown'])
  CSS.highlights.set(name, new Highlight(range));
imitate();
