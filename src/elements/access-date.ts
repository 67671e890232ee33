/** The day, in each of the forms that citation styles write it in (`AccessForm` of the citations). */
const FORMS: Readonly<Record<string, (day: Date) => string>> = {
  iso: (day) => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
  ja: (day) => `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`,
  'day-month': (day) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day),
  'month-day': (day) => new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(day),
  'day-mon': (day) => `${day.getDate()} ${abbreviate(new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(day))} ${day.getFullYear()}`,
};

/** Months of at most four letters are written out (MLA 9, 1.5). */
const abbreviate = (month: string) => (month.length <= 4 ? month : `${month === 'September' ? 'Sept' : month.slice(0, 3)}.`);

/** Only the browser knows when a page is read: writes the day in place of the blank in every citation below a node. */
export function writeAccessDates(root: ParentNode): void {
  for (const blank of root.querySelectorAll<HTMLElement>('.read-on[data-form]')) {
    blank.textContent = FORMS[blank.dataset['form'] ?? '']?.(new Date()) ?? blank.textContent;
  }
}

writeAccessDates(document);
