const lines = [
  'Samen werken school en JGZ aan M@ZL.',
  'Het wijkteam sluit aan bij VoorZorg.',
  'Ouders vullen de Balansmeter in.',
];
const count = document.querySelector('#count');
const line = document.querySelector('#line');
let tick = 1000;

setInterval(() => {
  tick -= 1;
  count.textContent = String(tick);
  // Once the text of a node, once the node itself: a reader of the page has to stand both.
  if (tick % 2) line.firstChild.data = lines[tick % lines.length];
  else line.replaceChildren(lines[tick % lines.length]);
}, 50);
