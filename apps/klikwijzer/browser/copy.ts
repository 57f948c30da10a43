/** How long a button says that something was copied: long enough to read. */
const saidFor = 3000;

/** Puts a text on the clipboard, and lets the button say how that went. */
export async function copyText(button: HTMLElement, text: string): Promise<void> {
  const label = button.querySelector('.nl-button__label') ?? button;
  const { done = '', failed = '' } = button.dataset;
  const before = label.textContent;
  if (before === done || before === failed) return;
  label.setAttribute('role', 'status');
  label.textContent = await navigator.clipboard.writeText(text).then(
    () => done,
    () => failed,
  );
  setTimeout(() => {
    label.textContent = before;
  }, saidFor);
}
