import type { Locale } from '../locale.ts';

/** The words of pages that are about more than one record. */
export const pages: Locale['pages'] = {
  home: {
    title: 'What works in working together for youth and families?',
    lead: 'Do you work with others for children, young people and families? Here is what helps: tips, examples and questions for your team, from research and practice. The content is in Dutch.',
    description:
      'Tips, examples and questions about working together for youth and families in the Netherlands. For professionals, managers and municipalities.',
    roles: 'What is your role?',
    role: {
      professional: 'You work with children, young people and families.',
      manager: 'You lead a team or organisation.',
      municipality: 'You work at a municipality.',
    },
    elements: 'The elements of working together',
    elementsText: 'Working together well is made of elements. Choose the one that matters to you.',
    more: 'Also on this site',
    projects: (count) => `${count} projects that ZonMw paid for, and what came of them.`,
    practices: (count) => `${count} examples and questions from practice.`,
    methods: (count) => `${count} methods, programmes and instruments, explained in brief.`,
    terms: (count) => `${count} words and abbreviations that you meet, in one sentence.`,
    matrix: 'Which project shows which element? All in one overview.',
    reflection: 'How well do you work together? Fill it in and talk about it.',
  },
  roles: {
    title: { professional: 'For professionals', manager: 'For managers', municipality: 'For municipalities' },
    lead: {
      professional: 'What can you do to work together better around a child or family?',
      manager: 'What can you arrange so that your people can work together well?',
      municipality: 'What can your municipality do to make working together easier?',
    },
    all: (count) => (count === 1 ? 'The tip with this element' : `All ${count} tips with this element`),
    readMore: 'More about this element',
    projects: 'What projects want to tell you',
    practices: 'Examples and questions for you',
  },
  elements: {
    title: 'Elements of working together',
    lead: 'Twelve elements from research, and three that were noticed later. What is called “experienced as working” here is what people experienced. It is not proven.',
  },
  projects: {
    title: 'Projects',
    lead: 'Fourteen projects that ZonMw paid for: what they did, what came of it and what they advise you.',
  },
  methods: {
    title: 'Methods',
    lead: 'Methods, programmes and instruments that you meet, each in a few sentences. Many say of which year the information is.',
  },
  practices: {
    title: 'From practice',
    lead: 'Examples that inspire others, and questions to think about.',
  },
  terms: {
    title: 'Terms',
    lead: 'Words and abbreviations from the world of youth and families, in one sentence.',
  },
  sources: {
    title: 'Sources',
    lead: 'Everything on this site comes from five documents. The sentences are ours, the facts are theirs. Their makers have not approved our text.',
  },
  letters: 'Go to a letter',
  matrix: {
    title: 'The matrix: projects and elements',
    lead: 'Which project shows which element, and for whom? Each row is an element, each column a project.',
    caption: 'The elements, with for each project for whom it shows that element.',
    letters: { professional: 'P', manager: 'M', municipality: 'G' },
    sure: 'A full box: the page of the project says so.',
    likely: 'A dashed border: we infer it from the matrix in the source.',
    inferred: 'inferred',
    none: 'no',
    caveat:
      'The two do not always agree, and the rows of the matrix cannot be read well in the source. We have not smoothed anything over.',
    projects: 'Which number is which project?',
  },
  search: {
    title: 'Search',
    label: 'What are you looking for?',
    submit: 'Search',
    noScript: 'Search needs JavaScript, and your browser has it switched off. These lists help you on:',
    scope:
      'You search elements, projects, methods, examples, terms and tips, in Dutch. It all happens in your own browser: what you search goes nowhere.',
    loading: 'Loading the search engine …',
    failed: 'The search engine could not load. Please reload the page.',
    results: {
      none: 'Nothing found for “$1”. Try another word.',
      one: '1 result for “$1”',
      many: '$2 results for “$1”',
    },
    more: 'Show more results',
  },
  reflection: {
    title: 'Reflection: how well do we work together?',
    lead: 'Say for each element how things are now. You see at once a picture to talk about.',
    text: [
      'First fill it in by yourself, then put your pictures side by side. A difference is no mistake: there the conversation begins.',
      'This is a help in a conversation and no measuring instrument. We made up the scale.',
    ],
    privacy:
      'Your answers stay in this tab of your browser. When you close the tab they are gone. There is no account.',
    noScript: 'Print this page and fill it in on paper. You can draw the line in the picture yourself.',
    steps: ['not yet', 'a little', 'half', 'mostly', 'fully'],
    questions: {
      professional: 'Questions for professionals',
      manager: 'Questions for managers',
      municipality: 'Questions for municipalities',
    },
    picture: 'Your picture',
    pictureLabel: 'Radar with an axis for each of the twelve elements. The values stand in the list below.',
    pictureHint: 'The further out, the better it goes. The numbers are the elements.',
    answered: { none: 'Nothing filled in yet.', some: '$1 of the $2 elements filled in.' },
    empty: 'not filled in',
    copy: 'Copy as text',
    copied: 'Copied',
    clear: 'Clear all',
  },
  notFound: {
    title: 'This page does not exist',
    lead: 'The address is wrong, or the page has moved. Search above, or choose one of these lists.',
  },
};
