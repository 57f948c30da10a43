import { contentDate } from '@slim-samenwerken/content';
import { i18n } from '#i18n';
import { version } from '../platform/about.ts';
import { mayRead } from '../platform/access.ts';
import { ownSites } from '../platform/scripts.ts';
import { sitesOf, today } from '../sites/sites.ts';
import { storedList } from '../storage/list.ts';
import { readPolicy } from '../storage/policy.ts';
import { storedRounds } from '../storage/reflections.ts';
import { readSettings } from '../storage/settings.ts';
import { keepError, readErrors } from './errors.ts';
import { type Diagnosis, diagnosisText } from './report.ts';

/** Finds out all that who helps needs to know, as text. What cannot be read is left open: then it is needed most. */
export async function gatherDiagnosis(): Promise<string> {
  const [access, chosen, policy, saved] = await Promise.all([
    known(readAccess()),
    known(readChosen()),
    known(readLocked()),
    known(countSaved()),
  ]);
  return diagnosisText({
    version: version(),
    contentDate,
    browser: navigator.userAgent,
    language: i18n.t('extension.language'),
    access,
    chosen,
    policy,
    saved,
    // Last: what could not be read just now is among them.
    faults: await known(readErrors()),
  });
}

async function known<Part>(part: Promise<Part>): Promise<Part | undefined> {
  try {
    return await part;
  } catch (error) {
    keepError(error);
    return undefined;
  }
}

function readAccess(): Promise<Diagnosis['access']> {
  return Promise.all(
    ownSites().map(async (pattern) => ({
      site: pattern.replace('*://*.', '').replace('/*', ''),
      allowed: await mayRead([pattern]),
    })),
  );
}

/** Only how many: where somebody works is nobody's business. */
async function readChosen(): Promise<Diagnosis['chosen']> {
  const sites = sitesOf(await readSettings(), today());
  const allowed = await Promise.all(sites.map(({ patterns }) => mayRead(patterns)));
  return { all: sites.length, withheld: allowed.filter((may) => !may).length };
}

async function readLocked(): Promise<string[]> {
  const set = Object.entries(await readPolicy());
  return set.filter(([, value]) => !Array.isArray(value) || value.length > 0).map(([name]) => name);
}

async function countSaved(): Promise<Diagnosis['saved']> {
  const [list, rounds, { offNames, offSites }] = await Promise.all([
    storedList.read(),
    storedRounds.read(),
    readSettings(),
  ]);
  return {
    list: list.length,
    reflections: rounds.length,
    off_names: offNames.length,
    off_sites: offSites.length,
  };
}
