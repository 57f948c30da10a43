import { TextField } from '@slim-samenwerken/ui';
import { useState } from 'preact/hooks';

/** The most characters of a note. */
const MOST = 4000;

interface Props {
  label: string;
  value: string;
  multiline?: boolean;
  /** Stores it; called with everything that is typed. */
  onChange: (value: string) => void;
}

/** Something to write that is stored as it is typed. While it is being typed, what comes back from storage does not change it. */
export function Note({ label, value, multiline, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      label={label}
      value={typed ?? value}
      most={MOST}
      {...(multiline && { multiline })}
      onInput={(text) => {
        setTyped(text);
        onChange(text);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
