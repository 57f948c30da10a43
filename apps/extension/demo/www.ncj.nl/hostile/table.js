const rows = Array.from({ length: 2000 }, (_, number) => {
  const row = document.createElement('tr');
  const place = document.createElement('th');
  const method = document.createElement('td');
  place.scope = 'row';
  place.append(`Plaats ${number + 1}`);
  // A name must not run from one cell into the next.
  if (number === 0) place.append(' Stevig');
  method.append(number === 0 ? 'Ouderschap' : number === 9 ? 'VoorZorg' : 'M@ZL');
  row.append(place, method);
  return row;
});
document.querySelector('tbody').append(...rows);
