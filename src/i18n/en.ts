/** Words of the interface in English. The JSDoc above a key is the translator's note. */
export const en = {
  /** Link before everything else, for keyboards and screen readers. */
  skipToContent: 'Skip to content',
  /** Marks between words, as the language sets them, with their blanks. */
  punctuation: {
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '. ',
    dot: ' · ',
    /** Between two parts that belong together. */
    space: ' ',
    /** Between two parts that stand apart. */
    gap: ' ',
    /** After a name that opens a reference. */
    nameEnd: '. ',
    /** Between a label and its value in running text. */
    labelEnd: ' ',
    brackets: [' (', ')'],
    bracketed: (text: string) => ` (${text})`,
    quotes: ['“', '”'],
    /** Round the title of an event within a sentence. */
    titleQuotes: ['', ''],
  },
  /** Between the title of a page and the name of the site, in the browser's tab. */
  titleSeparator: ' – ',
  nav: {
    label: 'Main',
    timeline: 'Timeline',
    threads: 'Threads',
    actors: 'Actors',
    jurisdictions: 'Jurisdictions',
    asOf: 'As of a day',
    sources: 'Sources',
    glossary: 'Glossary',
    about: 'About',
    method: 'Method',
    search: 'Search',
  },
  language: {
    /** Name of the navigation that switches the language. */
    label: 'Language',
  },
  timeline: {
    title: 'Timeline',
    /** Spoken before the list of years. */
    years: 'Years',
    year: (year: string) => year,
    count: (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`,
    /** Name of the drawing above the timeline. */
    overview: 'What was done, reported and answered, by jurisdiction and year',
    overviewCaption:
      'Each row is a jurisdiction. Bars are measures from the day they applied; one that fades has no known end. Filled circles are acts, rings are reports, diamonds are answers. The list below has the same events in words.',
    accountsDiffer: 'Accounts differ',
    background: 'Background',
    sources: (count: number) => `${count} ${count === 1 ? 'source' : 'sources'}`,
  },
  lanes: {
    report: { label: 'Reported', description: 'what was reported or alleged' },
    act: { label: 'Acted', description: 'what authorities and courts did' },
    answer: { label: 'Answered', description: 'what the company and others replied' },
  },
  event: {
    plain: 'In plain words',
    facts: 'At a glance',
    instrument: 'Instrument',
    number: 'Number',
    kind: 'Kind',
    jurisdiction: 'Jurisdiction',
    status: 'Status',
    asOf: (date: string) => `as of ${date}`,
    actors: 'Actors',
    dates: 'Dates',
    figures: 'Figures',
    measures: 'Measures',
    measureSpan: (from: string, until: string | undefined) => (until ? `${from} – ${until}` : `from ${from}, no end found`),
    accounts: 'Where accounts differ',
    accountState: { resolved: 'One account is better supported', open: 'Not resolved' },
    betterSupported: 'Better supported',
    why: 'Why',
    unknown: 'Not established',
    unknownLead: 'No cited source shows:',
    relations: 'Related events',
    noRelation: 'No relation to another event is recorded.',
    neighbours: 'Before and after',
    inTime: 'In time',
    previous: 'Before',
    next: 'After',
    notes: 'Notes and sources',
    changes: 'Changes',
    version: (version: number) => `Version ${version}`,
    revisionKinds: { created: 'Created', correction: 'Correction', addition: 'Addition', translation: 'Translation', source: 'Source' },
    contents: 'On this page',
    /** Link that stands at the end of a claim; its address is the claim's own. */
    linkToClaim: 'Link to this claim',
    /** Mark on a claim none of whose sources was opened by the editors. */
    notOpened: 'Rests only on sources that were not opened',
    /** Mark on a claim all of whose sources are weak. */
    weakOnly: 'Rests only on weak sources',
    data: 'This event as data (JSON)',
  },
  notes: {
    /** Spoken for a mark such as [3]. */
    mark: (number: number) => `Note ${number}`,
    back: (count: number, index: number) => (count === 1 ? 'Back to the text' : `Back to the text, place ${index + 1} of ${count}`),
    ourTranslation: 'our translation',
    descriptiveTitle: 'descriptive title',
  },
  source: {
    title: 'Sources',
    summary: 'Every document that this timeline rests on, with who published it and how much of it was read.',
    author: 'Author',
    publisher: 'Publisher',
    container: 'Published in',
    issued: 'Date',
    notDated: 'not dated',
    number: 'Number',
    language: 'Language',
    address: 'Address',
    noAddress: 'not known',
    archive: 'Archived copy',
    tier: 'Kind of source',
    tiers: {
      primary: { label: 'Primary', description: 'the act itself, or a text of the body that acted or ruled' },
      company: { label: 'Company', description: 'the company’s own statement' },
      secondary: { label: 'Secondary', description: 'a newsroom, law firm or researcher reporting it' },
    },
    weak: 'weak: no claim rests on it alone',
    access: 'Read',
    accessHow: { 'read-in-full': 'in full', 'read-in-part': 'in part', 'not-opened': 'not opened' },
    /** Before a number of sources. */
    accessTotal: { 'read-in-full': 'Read in full', 'read-in-part': 'Read in part', 'not-opened': 'Not opened' },
    accessLine: (how: string, date: string) => `${how} (${date})`,
    readAt: 'Read at',
    translatedTitle: 'Title, our translation',
    note: 'Remark',
    citedBy: 'Cited by',
    citedElsewhere: 'for dates, figures or accounts',
    accessCount: (how: string, count: number, total: number) => `${how}: ${count} of ${total}`,
  },
  actor: {
    title: 'Actors',
    summary: 'Governments, courts, companies, newsrooms and persons that appear in this timeline.',
    reading: 'Japanese reading',
    abbreviation: 'Abbreviation',
    aliases: 'Also written',
    former: 'Former names',
    mistaken: 'Mistaken forms',
    jurisdiction: 'Jurisdiction',
    events: 'Events',
  },
  jurisdiction: {
    title: 'Jurisdictions',
    summary: 'The events of this timeline by country and union.',
    events: 'Events',
    actors: 'Actors',
    description: (name: string, count: number) => `${name}: ${count} ${count === 1 ? 'event' : 'events'} of this timeline, in order of time.`,
  },
  term: {
    title: 'Glossary',
    summary: 'Terms of law, administration and technology in Japanese and English.',
    usedIn: 'Used in',
    aliases: 'Also written',
    mistaken: 'Mistaken forms',
  },
  thread: {
    title: 'Threads',
    summary: 'Guided paths through the events, each with a sentence that leads from one step to the next.',
    steps: (count: number) => `${count} steps`,
    /** On an event: where it stands in a thread. */
    step: (step: number, count: number) => `Step ${step} of ${count} in`,
    label: 'Threads that pass here',
  },
  vocabulary: { term: 'Word', meaning: 'Meaning', example: 'Example', inverse: 'Read from the other side' },
  /** Stands for "another event" where a relation is explained. */
  otherEvent: '…',
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. Addresses of this site are not withdrawn; perhaps it was mistyped.',
  },
  chooser: { enter: 'Read in English' },
  footer: {
    licence: (name: string) => `Text and data: ${name}`,
    data: 'Data (JSON)',
  },
};

export type Strings = typeof en;
