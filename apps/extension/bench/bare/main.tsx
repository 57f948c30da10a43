import * as content from '@slim-samenwerken/content';
import { cues } from '@slim-samenwerken/content/cues';
import { details } from '@slim-samenwerken/content/details';
import { names } from '@slim-samenwerken/content/names';
import { render } from 'preact';

/** What the panel is measured beside: a page that parses the same content, all of it, and shows next to nothing of it. */
function Bare() {
  const { elements, projects, methods, practices, terms, tips, findings, questions, sources } = content;
  const all = [elements, projects, methods, practices, terms, tips, findings, questions, sources];
  return (
    <main>
      <h1 data-kind="element">{elements[0]?.name}</h1>
      <p>{[...all, names, cues, Object.keys(details)].map(({ length }) => length).join(', ')}</p>
    </main>
  );
}

const root = document.getElementById('bare');
if (root) render(<Bare />, root);
