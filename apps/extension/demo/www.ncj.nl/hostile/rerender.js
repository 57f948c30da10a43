const main = document.querySelector('main');
const lines = (tick) => [
  ['h1', ['Samen beginnen']],
  ['p', ['School en jeugdarts werken samen met ', 'M@ZL', '.']],
  ['p', [`Al ${tick} keer getekend: `, 'VoorZorg', ' blijft staan.']],
];
const drawn = [];

// Several text nodes side by side, as a template with holes makes them.
function draw(tick) {
  for (const [row, [tag, texts]] of lines(tick).entries()) {
    if (!drawn[row]) {
      const element = document.createElement(tag);
      const nodes = texts.map((text) => document.createTextNode(text));
      element.append(...nodes);
      main.append(element);
      drawn[row] = { element, nodes };
    }
    const { element, nodes } = drawn[row];
    if (
      element.childNodes.length !== nodes.length ||
      nodes.some((node, at) => element.childNodes[at] !== node)
    )
      console.error('Somebody changed what was drawn here');
    for (const [at, text] of texts.entries()) if (nodes[at].data !== text) nodes[at].data = text;
  }
}

let tick = 0;
draw(tick);
setInterval(() => draw(++tick), 50);
