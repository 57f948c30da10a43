import type { Audience } from '@slim-samenwerken/content';

const key = 'slim-samenwerken-role';
const roles: readonly Audience[] = ['professional', 'manager', 'municipality'];

/** The role that the reader chose earlier; undefined for none, for one that is not a role, and where nothing can be stored. */
export function storedRole(): Audience | undefined {
  try {
    return roles.find((role) => role === localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

/** Shows the page for a role, or for all with an empty one; and remembers it. */
export function chooseRole(role: string): void {
  showRole(role);
  try {
    if (role) localStorage.setItem(key, role);
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still shows this page right.
  }
}

const changed = 'slim-samenwerken-role';

/** Shows the page for a role, and remembers nothing. */
export function showRole(role: string): void {
  const { dataset } = document.documentElement;
  if (role) dataset['role'] = role;
  else delete dataset['role'];
  document.dispatchEvent(new Event(changed));
}

/** The role that the page is shown for, which is not always one that is remembered; undefined for all. */
export function shownRole(): Audience | undefined {
  return roles.find((role) => role === document.documentElement.dataset['role']);
}

/** Tells when it is shown for another role, by whichever script. */
export function onRoleShown(listener: () => void): void {
  document.addEventListener(changed, listener);
}
