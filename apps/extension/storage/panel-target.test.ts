import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leavePanelTarget, onPanelTarget } from './panel-target.ts';

/** What the panel of a window is asked to show, as that comes. */
function askedIn(windowId: number): string[] {
  const asked: string[] = [];
  onPanelTarget(windowId, new AbortController().signal, (id) => asked.push(id));
  return asked;
}

afterEach(() => fakeBrowser.reset());

describe('the record that a card wants shown', () => {
  it('comes to the panel of its own window, and to no other', async () => {
    const [here, elsewhere] = [askedIn(1), askedIn(2)];
    await leavePanelTarget(2, 'giz');
    await leavePanelTarget(1, 'mazl');
    expect([here, elsewhere]).toEqual([['mazl'], ['giz']]);
  });

  it('waits for a panel that is still opening, whatever the panel of another window does', async () => {
    askedIn(1);
    await leavePanelTarget(2, 'giz');
    await leavePanelTarget(1, 'mazl');
    const opened = askedIn(2);
    await vi.waitFor(() => expect(opened).toEqual(['giz']));
  });

  it('is taken once', async () => {
    await leavePanelTarget(1, 'giz');
    const opened = askedIn(1);
    await vi.waitFor(() => expect(opened).toEqual(['giz']));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
  });

  it('that is damaged, or of an older version, is none', async () => {
    await fakeBrowser.storage.session.set({
      panelTarget: { id: 'giz', at: 1 },
      'panelTarget 1': { id: 7 },
      'panelTarget 2': 'giz',
    });
    const asked = [askedIn(1), askedIn(2)];
    await leavePanelTarget(2, 'mazl');
    expect(asked).toEqual([[], ['mazl']]);
  });
});
