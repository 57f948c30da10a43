// What every page can do with script. Without it everything stands there too.
import { copyText } from './copy.ts';
import { chooseRole, showRole, storedRole } from './role.ts';

const select = document.querySelector<HTMLSelectElement>('[data-part=role] select');

function followRole(role: string): void {
  chooseRole(role);
  if (select) select.value = role;
}

if (select) {
  select.value = storedRole() ?? '';
  select.addEventListener('change', () => chooseRole(select.value));
}

const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
  'all-roles': () => {
    followRole('');
    select?.focus();
  },
  copy: (button) => void copyText(button, location.href),
  print: () => print(),
};

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement>('[data-action]');
  actions[button?.dataset['action'] ?? '']?.(button as HTMLElement);
  const card = target.closest<HTMLElement>('[data-choose-role]');
  if (card && target.closest('a')) chooseRole(card.dataset['chooseRole'] ?? '');
});

// Words that are searched stay out of what a server sees: they go behind the #.
document.querySelector('[data-part=search] form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const query = new FormData(form).get('q');
  location.assign(`${form.action}#q=${encodeURIComponent(String(query ?? ''))}`);
});

/** An address can point to what is hidden for this role. Who follows a link wants to see it. */
function revealTarget(): void {
  const place = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (!place || place.checkVisibility()) return;
  showRole('');
  for (let at = place.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
  place.scrollIntoView();
}

window.addEventListener('hashchange', revealTarget);
revealTarget();
