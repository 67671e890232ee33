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
    /** Mark on a claim none of whose sources was opened by the editors. */
    notOpened: 'Rests only on sources that were not opened',
    /** Mark on a claim all of whose sources are weak. */
    weakOnly: 'Rests only on weak sources',
    data: 'This event as data (JSON)',
  },
  cite: {
    title: 'Cite this',
    /** In place of the day on which the reader read the page, until JavaScript fills it in. */
    accessDate: '[date of access]',
    accessNote: 'The date of access is yours: without JavaScript, write it in. A version never changes, so files give its own date.',
    otherStyles: 'Other styles',
    wikipedia: 'Wikipedia',
    plain: 'Plain text',
    asText: 'BibTeX, RIS and CSL-JSON as text',
    /** Link to the page with all that can be cited of a version. */
    parts: 'As text, and each claim',
    pageTitle: (title: string, version: number) => `How to cite “${title}”, version ${version}`,
    pageLead: 'The whole version and each of its claims, in every style and as text for reference managers.',
    whole: 'The whole version',
    claims: 'All claims of this version',
    files: 'Files',
    sources: 'All sources of this event',
    everything: 'All events and sources',
  },
  notes: {
    /** Spoken for a mark such as [3]. */
    mark: (number: number | string) => `Note ${number}`,
    back: (count: number, index: number) => (count === 1 ? 'Back to the text' : `Back to the text, place ${index + 1} of ${count}`),
    ourTranslation: 'our translation',
    descriptiveTitle: 'descriptive title',
  },
  claim: {
    /** Name of the group of links under a claim. */
    tools: 'This claim',
    /** Its address is the claim’s own place on the page. */
    link: 'Link',
    quote: 'Quote with citation',
    /** After the title of an event, in brackets. */
    named: (claim: string) => `claim ${claim}`,
    /** Heading over the citations of a claim. */
    heading: (claim: string) => `Claim ${claim}`,
    /** Link from a quoted claim to its citations. */
    styles: 'All styles',
    /** Before each source of a quoted claim. */
    source: 'Source',
    /** Where a quoted claim stands. */
    citation: (title: string, site: string, id: string, claim: string, version: number, date: string, isDraft: boolean) =>
      `“${title}”, ${site} (${id}, claim ${claim}, version ${version}${isDraft ? ', draft' : ''}, ${date})`,
    copy: 'Copy',
    copied: 'Copied.',
    /** The browser does not let the page copy. */
    selected: 'Selected. Now copy it as you usually do.',
    removedTitle: 'Removed claims',
    /** A note follows. */
    removed: (claim: string, version: number) => `Claim ${claim}, removed in version ${version}`,
  },
  report: {
    title: 'Report an error',
    /** On an event. */
    event: 'Report an error in this event',
    /** Under a claim. */
    claim: 'Report an error',
    lead: 'The message is prepared with the id, the version and the address; from a claim also with its id.',
    noAddress: 'This copy of the timeline names no address for reports.',
    /** After `noAddress`. */
    instead: (id: string, version: number) =>
      `Tell those who publish it which event you mean (${id}, version ${version}). If it is about one claim, add the address of its link.`,
    how: 'What a report needs',
    /** On the method page, before a link to the tracker or a mail address. */
    address: 'Reports go to',
    subject: (id: string, version: number, claim: string | undefined) =>
      `Error report: ${id}, version ${version}${claim ? `, claim ${claim}` : ''}`,
    /** Lines of the message, to be completed by the reader. */
    body: (id: string, version: number, claim: string | undefined, address: string) => [
      `Event: ${id}`, `Version: ${version}`, ...(claim ? [`Claim: ${claim}`] : []), `Address: ${address}`, '',
      'What the page says:', '', 'What you think is right:', '', 'Which source shows it:', '',
    ],
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
    captured: (date: string) => `captured on ${date}`,
    captureUnknown: 'day of the capture not known',
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
  health: {
    title: 'State of the links',
    summary: 'Which links of the sources still answer, when they were last asked, and which are dead.',
    never: 'No check has been made yet.',
    checked: (first: string, last: string) => (first === last ? `Checked on ${first}.` : `Checked from ${first} to ${last}.`),
    count: (asked: number, total: number) => `${asked} of ${total} addresses were asked.`,
    noneDead: 'No dead link was found.',
    /** The addresses of a source. */
    kinds: { original: 'Original', archive: 'Archived copy', copy: 'Where it was read' },
    states: {
      found: { label: 'Answers', description: 'the address answers' },
      gone: { label: 'Gone', description: 'The server answered that nothing is there.' },
      failing: { label: 'No answer, or an error', description: 'This may pass. How many checks in a row it has lasted stands with each.' },
      refused: { label: 'Cannot be told by a program', description: 'The server does not let a program in. The page may well be there.' },
    },
    status: (status: number) => `status ${status}`,
    reasons: {
      'no-such-host': 'the host does not exist',
      'no-connection': 'no connection',
      'broken-off': 'the connection broke off',
      timeout: 'no answer in time',
      certificate: 'no valid certificate',
      redirects: 'redirects without end',
      other: 'no answer',
    },
    failures: (count: number) => (count === 1 ? 'in one check' : `in ${count} checks in a row`),
    /** After the state of a link, on the page of its source. */
    on: (date: string) => `checked on ${date}`,
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
    label: 'Threads that pass here',
  },
  versions: {
    /** The four dates of a record, each before its date. */
    dates: { event: 'Event', created: 'Record created', changed: 'Last changed', checked: 'Last checked' },
    draft: 'draft',
    draftNotice: 'This is a draft. Until it is published it may change without a new version.',
    /** Title of the page of one version. */
    title: (title: string, version: number) => `${title} (version ${version})`,
    latestNotice: (version: number) => `This is version ${version}, the latest.`,
    olderNotice: (version: number) => `This is version ${version}. A newer one exists.`,
    readLatest: (version: number) => `Read version ${version}`,
    readNow: 'Read it among the other events',
    /** Under the notice on an older version. */
    presentNames: 'The words are those of this version; names of actors and details of sources are today’s.',
    whatChanged: 'What changed',
    /** Before a correction at the top of its event. */
    corrected: 'Corrected',
    data: 'Data (JSON)',
    withdrawn: 'Withdrawn',
    withdrawnNotice: (date: string) => `This event was withdrawn on ${date}. Its versions stay readable.`,
    seeInstead: 'See instead',
    all: 'All versions and what changed',
    hash: 'SHA-256 of the data',
    chooseLanguage: 'Choose a language',
    /** On a source that no event cites any more. */
    onlyEarlier: 'Only an earlier version of an event cites it.',
  },
  changes: {
    title: (title: string) => `Changes: ${title}`,
    summary: 'Every version of this event with what it changed, the newest first.',
    first: 'This is the first version; there is nothing to compare yet.',
    from: (from: number, to: number) => `From version ${from} to version ${to}`,
    acrossVersions: 'Across several versions',
    /** Before a part that was added, removed or changed; and, read aloud, before the words that were. */
    how: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    none: 'Every word is the same in this language. The other language, the order or the markup changed.',
    legend: 'Words that were removed are struck through; words that were added are underlined.',
    claim: 'Claim',
    standing: 'Standing of a claim',
    prose: 'Text',
    heading: 'Title',
    summaryPart: 'Summary',
    date: 'Date',
  },
  corrections: {
    title: 'Corrections',
    summary: 'Every change to a published event, the newest first. A correction mends what was wrong; the other kinds add or improve.',
    none: 'Nothing published has changed so far.',
    drafts: 'Nothing is published yet: all events are drafts, which may change without being listed here.',
  },
  vocabulary: { term: 'Word', meaning: 'Meaning', example: 'Example', inverse: 'Read from the other side' },
  /** Stands for another event or actor where a relation is explained. */
  otherEvent: '…',
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. Addresses of this site are not withdrawn; perhaps it was mistyped.',
  },
  chooser: { enter: 'Read in English' },
  data: {
    title: 'Data',
    summary: 'Everything in this timeline as files, to count, to check and to use again.',
    events: (count: number) => `All ${count} events with claims, dates, measures, accounts and prose in both languages`,
    versions: 'All versions with their SHA-256',
    schema: 'JSON Schema of the files',
    single: 'Single files',
    singleText: (sources: number) => `Each event has its JSON on its page, under “Changes”; each event and each of the ${sources} sources has its citation files under “Cite this”.`,
    licence: 'Licence',
  },
  footer: {
    licence: (name: string) => `Text and data: ${name}`,
    corrections: 'Corrections',
    list: 'Reading list',
  },
};

export type Strings = typeof en;
