/**
 * Every number that ranking rests on, in one place. Change one, run the tests and the judged pages, and keep what is better.
 */
export const weights = {
  /** How much a word counts by where it stands. The words of an address are often a category, not a subject. */
  field: { title: 2.5, heading: 1.5, address: 0.7, body: 1 },
  /** What an editor calls a strong or a weak cue. A weak cue needs company. */
  cue: { strong: 1, weak: 0.4 },
  /** The words of a cue stand near each other, but not in order. */
  loosePhrase: 0.5,
  /** A cue inside a longer compound: "vertrouwen" in "vertrouwensband". */
  compound: 0.6,
  /** On a page of `usualLength` words a cue reaches half its worth at this many places; on longer pages at more, in part. */
  saturation: 1.2,
  usualLength: 350,
  lengthShare: 0.6,
  /** Likeness of the page to the record's own statements, which finds what the cues do not name. BM25's two numbers. */
  prose: { elements: 0.6, projects: 0.4, saturation: 1.2, sizeShare: 0.75 },
  /** A name of a project. The name of a method speaks for its projects: most for the one that is first of all about it. */
  name: 4,
  method: 3.5,
  /** The page is the project's own, or lies below it. */
  ownPage: 6,
  /** A project that fits speaks for its elements: those for the reader's role in full. */
  relation: 0.4,
  otherAudience: 0.7,
  /**
   * De Sterkste Schakels is about working together as such: it fits every page that passes the gate, more so with more
   * talk of it, and less where something else is named.
   */
  framework: { base: 0.7, together: 1 },
  /** How much of a tip's score depends on the words that it shares with the page. */
  tipOverlap: 0.4,
  /** This much evidence makes a score of one half. */
  half: 2,
  /**
   * How far a page must lie in our world before anything is shown that is not named. Measured by talk of several sorts of
   * partners, of families and of doing things together, and by how well the best element and project fit.
   */
  gate: {
    between: 0.8,
    family: 0.3,
    together: 1.1,
    weakTogether: 0.4,
    mentionPerWords: 150,
    elsewhere: 1.6,
    best: 1.1,
    opens: 1.25,
    /** Not only who, also what: talk of doing things together and the best element. Keeps out headlines about anything. */
    substance: 0.3,
  },
};

/** What is shown. */
export const limits = {
  items: 5,
  tips: 10,
  reasons: 6,
  /** A word that carries less than this part of what the best one does would only raise questions. */
  reasonOfBest: 0.25,
  /** A lower score is chance. */
  least: { element: 0.14, project: 0.2 },
  /** What scores less than this part of the best is left out. */
  ofBest: 0.35,
  /** A longer text is ranked by its first part: no reader gets further, and the panel stays quick. */
  characters: 400_000,
};
