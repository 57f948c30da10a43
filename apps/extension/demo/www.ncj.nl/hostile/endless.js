const end = document.querySelector('.end');
let parts = 0;

new IntersectionObserver(([entry]) => {
  if (!entry.isIntersecting) return;
  parts += 1;
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const text = document.createElement('p');
  heading.append(`Deel ${parts}`);
  text.append('Jonge moeders krijgen steun van VoorZorg.');
  section.append(heading, text);
  end.before(section);
}).observe(end);
