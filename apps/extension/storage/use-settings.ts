import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  type OwnSettings,
  onSettings,
  readSettings,
  type Settings,
  type SettingsChange,
} from './settings.ts';

/**
 * The settings in a view: as they are stored, and over them what the user changed here and is still being stored. What could not be stored goes
 * back to what is.
 *
 * @param first what they were when the view began
 * @returns the settings, and what changes them
 */
export function useSettings(
  first: Settings,
): readonly [settings: Settings, change: (changed: SettingsChange) => void] {
  const [stored, setStored] = useState(first);
  const [underWay, setUnderWay] = useState<readonly Partial<OwnSettings>[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    onSettings(controller.signal, setStored);
    return () => controller.abort();
  }, []);
  const change = useCallback((changed: SettingsChange) => {
    const seen = typeof changed === 'function' ? {} : changed;
    setUnderWay((others) => [...others, seen]);
    void changeSettings(changed)
      .then(readSettings)
      .then(setStored)
      .finally(() => setUnderWay((all) => all.filter((one) => one !== seen)));
  }, []);
  return [Object.assign({}, stored, ...underWay), change];
}
