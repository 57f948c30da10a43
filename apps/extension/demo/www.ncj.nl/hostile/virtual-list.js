const list = document.querySelector('.list');
const all = document.querySelector('.all');
const rows = Array.from({ length: 12 }, () => all.appendChild(document.createElement('p')));
for (const row of rows) row.append(document.createTextNode(''));

function draw() {
  const first = Math.floor(list.scrollTop / 30);
  for (const [at, row] of rows.entries()) {
    const number = first + at;
    row.style.top = `${number * 30}px`;
    row.firstChild.data =
      number === 2 ? '2: M@ZL' : number === 5002 ? '5002: VoorZorg' : `${number}: iets anders`;
  }
}
list.addEventListener('scroll', draw);
draw();
