import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHost, municipalities } from '../src/index.ts';

const owned = municipalities.flatMap((municipality) =>
  [...municipality.hosts, ...municipality.portalHosts].map((host) => ({ host, municipality })),
);
const someHost = fc.constantFrom(...owned);
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
const kelvin = '\u212a';
const codeOf = (host: string) => byHost(host)?.code;

describe('a host of a municipality', () => {
  it.each(municipalities.map((municipality) => [municipality.name, municipality] as const))(
    'is found for all of %s, and everything beneath them',
    (_, { code, hosts, portalHosts }) => {
      for (const host of [...hosts, ...portalHosts]) {
        expect(codeOf(host), host).toBe(code);
        for (const beneath of ['www', 'xn--caf-dma', 'a.b.c'])
          expect(codeOf(`${beneath}.${host}`)).toBe(code);
      }
    },
  );

  it('is the same in capitals, with a trailing dot and with a port, as location.host may give it', () => {
    fc.assert(
      fc.property(
        someHost,
        fc.constantFrom('', '.'),
        fc.option(fc.integer({ min: 0, max: 65_535 })),
        fc.boolean(),
        ({ host, municipality }, dot, port, capitals) => {
          const written = `${capitals ? host.toUpperCase() : host}${dot}${port === null ? '' : `:${port}`}`;
          expect(codeOf(written)).toBe(municipality.code);
        },
      ),
    );
  });

  it.each([
    ['www.zutphen.nl', 'GM0301'],
    ['dewolden.nl', 'GM1690'],
    ['www.haarlemmermeer.nl', 'GM0394'],
    ['haarlemmermeergemeente.nl', 'GM0394'],
    ['www.landvancuijk.nl', 'GM1982'],
    ['www.gemeentelandvancuijk.nl', 'GM1982'],
    ['www.leidschendam-voorburg.nl', 'GM1916'],
    ['loket.lv.nl', 'GM1916'],
    ['www.gemeentelelystad.nl', 'GM0995'],
    ['www.dordrecht.nl', 'GM0505'],
    ['www.nijkerk.eu', 'GM0267'],
    ['www.bernheze.org', 'GM1721'],
    ['www.dantumadiel.frl', 'GM1891'],
    ['www.montferland.info', 'GM1955'],
    ['www.bergen.nl', 'GM0893'],
    ['www.bergen-nh.nl', 'GM0373'],
    ['gemeente.groningen.nl', 'GM0014'],
    ['dloket.groningen.nl', 'GM0014'],
    ['gemeente.leiden.nl', 'GM0546'],
    ['gemeente.emmen.nl', 'GM0114'],
  ])('is %s, for %s', (host, code) => {
    expect(codeOf(host)).toBe(code);
  });
});

describe('a host of somebody else', () => {
  it.each(['groningen', 'leiden', 'emmen'])(
    'is a shared domain: %s.nl and what else lies beneath it',
    (domain) => {
      for (const beneath of ['', 'www.', 'stad.', 'evil-gemeente.', 'xgemeente.', 'gemeente.evil.'])
        expect(codeOf(`${beneath}${domain}.nl`), beneath).toBeUndefined();
    },
  );

  it.each([
    'www.e-inwoner.nl',
    'utrecht.mijnafspraakmaken.nl',
    'duiven.mijnafspraakmaken.nl',
    'eloket.ijsselgemeenten.nl',
    'www.maastricht.nl',
    'www.nijkerk.nl',
    'www.montferland.nl',
    'bergen.no',
  ])('is a supplier or a namesake: %s', (host) => {
    expect(byHost(host)).toBeUndefined();
  });

  it.each([
    '',
    '.',
    'nl',
    '.nl',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '[::1]:443',
    '.utrecht.nl',
    'www..utrecht.nl',
    'utrecht.nl..',
    'utrecht.nl:',
    'utrecht.nl:443:443',
    'utrecht.nl:443.evil.example',
    'utrecht.nl.evil.example',
    'utrecht.nl@evil.example',
    'evil.example/utrecht.nl',
    'evil.example/.utrecht.nl',
    'evil.example#.utrecht.nl',
    'evil.example?.utrecht.nl',
    'evil.example\\.utrecht.nl',
    'user@www.utrecht.nl',
    'user:password@www.utrecht.nl',
    'https://www.utrecht.nl',
    'www.utrecht.nl/jeugd',
    ' www.utrecht.nl',
    'www.utrecht.nl\n',
    'www.utrecht.nl\u0000',
    'www.utrecht%2enl',
    'utrecht。nl',
    'www.harderwij\u212A.nl',
    '__proto__',
    'constructor.nl',
  ])('is what is no host name of a municipality: %j', (host) => {
    expect(byHost(host)).toBeUndefined();
  });

  it('is one that only looks alike: something before or after it without a dot, another ending, or more behind it', () => {
    fc.assert(
      fc.property(someHost, label, ({ host }, other) => {
        for (const alike of [
          `${other}${host}`,
          `${other}-${host}`,
          `${host}${other}`,
          `${host}.${other}`,
          `${host}.${other}.example`,
          `${host}-${other}.example`,
          host.replaceAll('.', '-'),
        ])
          expect(shouldBe(alike), alike).toBe(codeOf(alike));
      }),
      { numRuns: 500 },
    );
  });

  it('is one with a letter that looks like another, written as it is or as xn--', () => {
    // Cyrillic and Armenian letters, and the Kelvin sign.
    const twins: Record<string, string> = {
      a: '\u0430',
      c: '\u0441',
      e: '\u0435',
      i: '\u0456',
      o: '\u043e',
      p: '\u0440',
      s: '\u0455',
      h: '\u04bb',
      n: '\u0578',
      k: kelvin,
    };
    fc.assert(
      fc.property(someHost, fc.nat(), ({ host }, at) => {
        const places = [...host].flatMap((letter, index) => (twins[letter] ? [index] : []));
        const place = places[at % places.length] ?? 0;
        const twin = twins[host[place] ?? ''] ?? '';
        const alike = host.slice(0, place) + twin + host.slice(place + 1);
        expect(byHost(alike)).toBeUndefined();
        // A browser makes xn-- of it, but for the Kelvin sign, which it makes a k.
        const asked = new URL(`https://${alike}/`).hostname;
        expect(codeOf(asked), asked).toBe(shouldBe(asked));
        if (twin !== kelvin && place > host.lastIndexOf('.', host.lastIndexOf('.') - 1))
          expect(byHost(asked), asked).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is never mistaken, whatever the address that a browser reads it from', () => {
    fc.assert(
      fc.property(
        someHost,
        label,
        fc.integer({ min: 1, max: 65_535 }),
        ({ host, municipality }, other, port) => {
          const hostOf = (address: string) => new URL(address).host;
          for (const address of [
            `https://${host}@${other}.example/`,
            `https://${host}:${port}@${other}.example/`,
            `https://${other}.example/${host}`,
            `https://${other}.example?${host}`,
            `https://${other}.example#@${host}`,
            `https://${other}.example\\@${host}`,
          ])
            expect(byHost(hostOf(address)), address).toBeUndefined();
          for (const address of [
            `https://${other}@${host}:${port}/`,
            `https://${other}.example:x@${host}/`,
            `http://${host.toUpperCase()}./${other}`,
            `https://${host}\\@${other}.example`,
          ])
            expect(codeOf(hostOf(address)), address).toBe(municipality.code);
        },
      ),
    );
  });

  it('is anything at all that does not end in a host of a municipality', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.webAuthority()), (host) => {
        expect(codeOf(host)).toBe(shouldBe(host));
      }),
    );
  });
});

/** The plain way to say it, slow: the labels of a host end in those of one that is owned. */
function shouldBe(host: string): string | undefined {
  const labels = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').split('.');
  if (!labels.every((each) => /^[a-z0-9_-]+$/.test(each))) return undefined;
  return owned.find(({ host: own }) => {
    const ending = own.split('.');
    return (
      ending.length <= labels.length &&
      ending.every((each, index) => each === labels.at(index - ending.length))
    );
  })?.municipality.code;
}
