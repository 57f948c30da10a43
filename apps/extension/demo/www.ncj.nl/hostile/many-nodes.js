const main = document.querySelector('main');
const deep = document.createElement('div');
let inner = deep;
// As deep as a parser would go, and deeper than most code that calls itself can.
for (let level = 0; level < 500; level += 1) {
  const next = document.createElement(level % 2 ? 'span' : 'div');
  inner.append(next);
  inner = next;
}
inner.append('Jonge moeders krijgen steun van VoorZorg.');
const wide = document.createElement('div');
for (let row = 0; row < 12_000; row += 1) {
  const paragraph = document.createElement('p');
  const bold = document.createElement('b');
  bold.append(String(row));
  paragraph.append('Regel ', bold, ' gaat over iets anders.');
  wide.append(paragraph);
}
main.append(deep, wide);
