import type { Locale } from '../locale.ts';

/** Pages that are only text. */
export const prose: Locale['prose'] = {
  about: {
    title: 'About Slim Samenwerken',
    lead: 'What is known about working together for youth and families, in one place and in plain language.',
    sections: [
      {
        heading: 'What you find here',
        text: [
          'Professionals, managers and municipalities work together for children, young people and families. There is research on that, and there are projects and examples. We read five Dutch documents and took from them what you can use.',
          'The twelve elements come from those documents. Three more came from the research De Sterkste Schakels.',
        ],
      },
      {
        heading: 'How sure is it?',
        text: [
          'Every page says from which source and year it comes. The source of each tip and finding stands in the open data. “Experienced as working” means: people who work with it say that it helps. It was not measured, so it is not proven.',
          'Where sources contradict each other, it says so under “Good to know”. We do not choose in silence.',
        ],
      },
      {
        heading: 'Who makes this',
        text: [
          'We are no government body and no research institute. The makers of the sources have not approved our text. The sentences are ours; the facts and figures come from the sources.',
        ],
      },
      {
        heading: 'In your browser too',
        text: [
          'The same content is in an extension for your browser. On pages of ncj.nl and zonmw.nl it shows which elements fit. There, too, nothing that you read leaves your computer.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to use this site. We build it to WCAG 2.2, level AA.',
    sections: [
      {
        heading: 'What we do',
        text: ['With every change we check:'],
        list: [
          'every kind of page with axe, in light and dark, in Dutch and English;',
          'whether the HTML is valid;',
          'whether everything works with a keyboard alone;',
          'whether the site stays readable on a small screen of 320 pixels and with large letters;',
          'whether the pages work without JavaScript.',
        ],
      },
      {
        heading: 'What we do not know',
        text: [
          'There has been no independent audit yet, and people with disabilities have not tested the site for us yet. Automatic checks do not find everything. So we do not say that the site complies in full.',
        ],
      },
      {
        heading: 'What cannot be otherwise',
        list: [
          'Search works only with JavaScript. Without it you can browse: everything stands in lists.',
          'The page Reflection draws its picture only with JavaScript. Without it you can print the page and fill it in on paper.',
          'Some links lead to a PDF or a site of somebody else. Those are not ours.',
          'The content is in Dutch. In English there are only the buttons and explanations.',
        ],
      },
      {
        heading: 'Does something stop you?',
        text: ['Tell whoever offers this site. Say on which page it was and what you wanted to do.'],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'We do not follow you. This site has no account, no cookies and no statistics.',
    sections: [
      {
        heading: 'What stays in your browser',
        list: [
          'Your role, if you choose one. Your browser remembers it, so that you need not choose it each time. Choose “All roles” to erase it.',
          'Your answers on the page Reflection. They are gone when you close the tab.',
          'What you search. The search engine works in your own browser. Your words stand in the part of the address that does not go to the server. Without JavaScript they do go there.',
        ],
      },
      {
        heading: 'What goes to the server',
        text: [
          'Your browser asks the server of this site for pages, and no other server. As with every site, that server sees your IP address. Whether that is kept is up to whoever offers this site.',
        ],
      },
      {
        heading: 'A tip on another site',
        text: [
          'Other sites can show a tip of ours. Your browser then gets it here. We do not see what you read on that site: your browser does not send along the address of the page.',
        ],
      },
      {
        heading: 'Names on this site',
        text: [
          'Projects say whom you can ask, as the source does: names and addresses of work. Do you want your name removed? Tell whoever offers this site.',
        ],
      },
    ],
  },
};
