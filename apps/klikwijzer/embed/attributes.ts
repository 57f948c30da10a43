type Level = 2 | 3 | 4 | 5 | 6;

interface Asked {
  /** A number or id; undefined when it can be neither. */
  readonly element: string | undefined;
  readonly audience: 'professional' | 'manager' | 'municipality' | undefined;
  readonly max: number;
  readonly level: Level;
}

const audiences = ['professional', 'manager', 'municipality'] as const;
const levels: readonly Level[] = [2, 3, 4, 5, 6];
const usual = { max: 3, level: 3 } as const;

/** What the page asks for. It goes into an address, so only what an id can be comes through. */
export function readAttributes(attribute: (name: string) => string | null): Asked {
  const element = attribute('element')?.trim();
  const max = Number(attribute('max') ?? usual.max);
  return {
    element: element && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(element) ? element : undefined,
    audience: audiences.find((audience) => audience === attribute('audience')),
    max: Number.isInteger(max) && max > 0 ? max : usual.max,
    level: levels.find((level) => level === Number(attribute('level'))) ?? usual.level,
  };
}
