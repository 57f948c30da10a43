// The address carries the topic, so that a reload and the back button show it again.
const topics = {
  giz: [
    'Gesprek met het gezin',
    'Met GIZ bespreken ouders en jeugdverpleegkundige wat goed gaat, en welke hulp past.',
  ],
  voorzorg: [
    'Jonge moeders',
    'VoorZorg begeleidt jonge zwangere vrouwen. De verpleegkundige werkt samen met het wijkteam van de gemeente.',
  ],
  parkeren: ['Parkeren', 'Achter het gebouw is een garage. De inrit is laag.'],
};

function show() {
  const topic = topics[new URLSearchParams(location.search).get('onderwerp')];
  if (!topic) return;
  const [title, text] = topic;
  document.title = `${title} | voorbeeld`;
  const heading = document.createElement('h2');
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('#topic').replaceChildren(heading, paragraph);
}

for (const button of document.querySelectorAll('[data-topic]')) {
  button.addEventListener('click', () => {
    history.pushState(null, '', `?onderwerp=${button.dataset.topic}`);
    show();
  });
}
addEventListener('popstate', show);
show();
