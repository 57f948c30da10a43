import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type * as z from 'zod';
import {
  EditionFile,
  ElementFile,
  MethodFile,
  PracticeFile,
  ProjectFile,
  RenamesFile,
  SourceFile,
  TermFile,
} from '../src/schema.ts';
import { crossCheck } from './cross-check.ts';
import { ContentError, type Problem } from './problem.ts';
import { type Authored, readKind } from './read.ts';

/** Every kind of authored record, by the folder it stands in. */
export const kinds = {
  edition: EditionFile,
  sources: SourceFile,
  elements: ElementFile,
  methods: MethodFile,
  projects: ProjectFile,
  practices: PracticeFile,
  terms: TermFile,
} as const;

/** All authored files, each held to its schema and to the others. */
export type AuthoredContent = {
  readonly [Kind in keyof typeof kinds]: Authored<z.infer<(typeof kinds)[Kind]>>[];
};

/**
 * Reads all authored content.
 *
 * @param root the folder that holds the folders by kind
 * @throws {ContentError} with every problem found, when anything is wrong
 */
export function load(root: string): AuthoredContent {
  const problems: Problem[] = [];
  const content = Object.fromEntries(
    Object.entries(kinds).map(([kind, schema]) => [kind, readKind(root, kind, schema, problems)]),
  ) as unknown as AuthoredContent;
  // References are only checked once every file can be read: a broken file would make every reference to it look wrong.
  if (problems.length === 0) problems.push(...crossCheck(content));
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/**
 * Reads which ids were changed.
 *
 * @param root the folder that holds `renames.yaml`
 * @throws {ZodError} when it is not what it should be
 */
export function loadRenames(root: string): RenamesFile {
  return RenamesFile.parse(parse(readFileSync(join(root, 'renames.yaml'), 'utf8')));
}
