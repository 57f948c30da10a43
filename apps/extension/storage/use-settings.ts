import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeSettings, onSettings, readSettings, type Settings, type SettingsChange } from './settings.ts';

/**
 * The settings in a view: as they are stored, and what is changed at once. What could not be stored goes back to what is.
 *
 * @param stored what they were when the view began
 * @returns the settings, and what changes them
 */
export function useSettings(
  stored: Settings,
): readonly [settings: Settings, change: (changed: SettingsChange) => void] {
  const [settings, setSettings] = useState(stored);
  useEffect(() => {
    const controller = new AbortController();
    onSettings(controller.signal, setSettings);
    return () => controller.abort();
  }, []);
  const change = useCallback((changed: SettingsChange) => {
    if (typeof changed !== 'function') setSettings((now) => ({ ...now, ...changed }));
    void changeSettings(changed).then((kept) => {
      // What is shown is what is stored.
      if (!kept) void readSettings().then(setSettings);
    });
  }, []);
  return [settings, change];
}
