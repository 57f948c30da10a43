import { TextField } from '@slim-samenwerken/ui';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { insist, type Place } from '../../storage/attempt.ts';
import { textOf } from '../../storage/fields.ts';
import { bothTexts } from '../../storage/texts.ts';

/** The most characters of a note. */
const MOST = 4000;

interface Props {
  label: string;
  /** What is stored. */
  value: string;
  multiline?: boolean;
  /** Stores it; called at each key with what makes the new text of the one that is stored at that moment. Gives whether it could. */
  onChange: (write: (stored: string) => string) => Promise<boolean>;
}

/**
 * Something to write that is stored as it is typed. What another window writes in it meanwhile is kept too, and is shown as soon as it is
 * known.
 */
export function Note({ label, value, multiline = false, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  const place = useRef<Place>({});
  // What was typed and has not come back from storage: until then that is behind.
  const underway = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const place = underway.current.indexOf(value);
    underway.current = place < 0 ? [] : underway.current.slice(place + 1);
    if (underway.current.length === 0) setTyped(undefined);
  }, [value]);

  const type = (input: string) => {
    const text = textOf(input);
    const before = typed ?? value;
    underway.current = [...underway.current, text];
    const own = [value, ...underway.current];
    setTyped(text);
    const write = (stored: string) =>
      own.includes(stored) ? text : bothTexts(stored, before, text, multiline ? '\n' : ' ');
    void insist(place.current, () => onChange(write));
  };
  return <TextField label={label} value={typed ?? value} most={MOST} multiline={multiline} onInput={type} />;
}
