import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** 3: what the page is about, 2: treated in a paragraph, 1: touched. What is not there is 0. */
const Grades = z.record(z.string(), z.int().min(0).max(3));

const ExpectedMention = z.object({
  /** As a reader sees it: no tags, no soft hyphens, plain spaces and hyphens. */
  term: z.string().min(1),
  /** `P7`, or `M:` and the id of a method that has no project. */
  project_or_method: z.string(),
  /** Others that may claim it as well. */
  also_ok: z.array(z.string()).default([]),
  /** In how many places it stands. */
  count: z.int().positive(),
});

const JudgedPageSchema = z.object({
  id: z.string().min(1),
  url: z.url(),
  title: z.string(),
  lang: z.string(),
  should_show: z.boolean(),
  format: z.enum(['html', 'text']),
  html_or_text: z.string(),
  expected_mentions: z.array(ExpectedMention),
  /** May be marked, need not. */
  optional_mentions: z.array(z.string()).default([]),
  expected_elements: Grades,
  expected_projects: Grades,
  /** Neither right nor wrong: left out of the ranking. */
  tolerated_elements: z.array(z.string()).default([]),
  /** The order of the elements is not judged. */
  elements_unranked: z.boolean().default(false),
});

/** A page, and what somebody who knows the work says should happen on it. */
export type JudgedPage = z.output<typeof JudgedPageSchema>;
export type ExpectedMention = z.output<typeof ExpectedMention>;

/** Makes a judged page of the text of a file. Throws an error that names the file and what is wrong in it. */
export function parseJudgedPage(file: string, json: string): JudgedPage {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const { data, error } = JudgedPageSchema.safeParse(value);
  if (error) throw new Error(`${file} is not a judged page:\n${z.prettifyError(error)}`);
  return data;
}

/** Reads all judged pages of a folder, by name. Throws where there is no such folder, or no page in it. */
export function loadJudgedPages(folder: string): JudgedPage[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new Error(`Cannot read ${folder}: ${error instanceof Error ? error.message : error}`);
  }
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) throw new Error(`${folder} holds no judged pages (*.json).`);
  return files.map((name) => parseJudgedPage(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}
