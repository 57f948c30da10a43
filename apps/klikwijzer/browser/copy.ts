/** How long a button says that something was copied: long enough to read. */
const saidFor = 3000;

// What a button says for a moment is read out from here: the new name of a button is not.
const spoken = document.createElement('p');
spoken.className = 'slim-hidden';
spoken.setAttribute('role', 'status');
document.querySelector('main')?.append(spoken);

/** Puts a text on the clipboard, and lets the button say how that went. */
export async function copyText(button: HTMLElement, text: string): Promise<void> {
  const label = button.querySelector('.nl-button__label') ?? button;
  const { done = '', failed = '' } = button.dataset;
  const before = label.textContent;
  if (before === done || before === failed) return;
  label.textContent = await navigator.clipboard.writeText(text).then(
    () => done,
    () => failed,
  );
  spoken.textContent = label.textContent;
  setTimeout(() => {
    label.textContent = before;
    spoken.textContent = '';
  }, saidFor);
}
