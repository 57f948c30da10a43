// The reflection form: draws the picture while it is filled in, and keeps it in this tab alone.
import { radarPaths, radarPlaces } from '@slim-samenwerken/ui/radar-paths';
import type { Locale } from '../locales/locale.ts';
import { copyText } from './copy.ts';

const key = 'slim-samenwerken-reflection';
const form = document.querySelector<HTMLFormElement>('[data-part=reflection]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const words: Pick<Locale['pages']['reflection'], 'title' | 'steps' | 'empty' | 'answered'> = JSON.parse(
    form.dataset['words'] ?? '{}',
  );
  const max = Number(form.dataset['max']);
  const lines = [...form.querySelectorAll<HTMLElement>('[data-value-of]')];
  const names = lines.map((line) => line.dataset['valueOf'] ?? '');
  const status = form.querySelector('[data-part=reflection-status]');

  const answers = (): (number | undefined)[] => {
    const data = new FormData(form);
    return names.map((name) => Number(data.get(name)) || undefined);
  };
  const inWords = (value: number | undefined) => words.steps[(value ?? 0) - 1] ?? words.empty;

  function draw(): void {
    const values = answers();
    for (const [path, d] of Object.entries(radarPaths(radarPlaces(values, max))))
      form.querySelector(`.slim-radar [data-path=${path}]`)?.setAttribute('d', d);
    for (const [index, line] of lines.entries()) {
      const place = line.querySelector('[data-part=value]');
      if (place) place.textContent = inWords(values[index]);
    }
    const filled = values.filter((value) => value !== undefined).length;
    if (status)
      status.textContent =
        filled === 0
          ? words.answered.none
          : words.answered.some.replace('$1', `${filled}`).replace('$2', `${values.length}`);
  }

  function asText(): string {
    const values = answers();
    const list = lines.map(
      (line, index) => `${index + 1}. ${line.firstChild?.textContent}: ${inWords(values[index])}`,
    );
    return [words.title, ...list].join('\n');
  }

  restore(form, names);
  draw();
  form.addEventListener('change', () => {
    draw();
    keep(Object.fromEntries(names.map((name, index) => [name, answers()[index]])));
  });
  form.addEventListener('reset', () => setTimeout(draw));
  form.querySelector<HTMLElement>('[data-action=copy-reflection]')?.addEventListener('click', (event) => {
    void copyText(event.currentTarget as HTMLElement, asText());
  });
  form.querySelector('[data-action=clear-reflection]')?.addEventListener('click', () => {
    form.reset();
    keep({});
  });
}

function keep(values: Readonly<Record<string, number | undefined>>): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // A browser that keeps nothing: the form works, a reload empties it.
  }
}

/** Fills in what was answered before in this tab; what is stored is not trusted to be ours. */
function restore(form: HTMLFormElement, names: readonly string[]): void {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return;
    for (const name of names) {
      const value = Number((kept as Record<string, unknown>)[name]);
      const radio = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
      if (radio) radio.checked = true;
    }
  } catch {
    // Not ours, or nothing can be read: an empty form.
  }
}
