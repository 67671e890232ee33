import { z } from 'zod';
import { parseEdtf } from '../dates/edtf.ts';

/** A date in EDTF (ISO 8601-2:2019, level 1), as quoted text: "2017", "2017-09", "2017-09-13", "2014/2015", "2015~". */
export const EdtfSchema = z
  .string('A date is quoted text, e.g. "2017-09-13". Put it in quotation marks.')
  .superRefine((text, context) => {
    try {
      parseEdtf(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as RangeError).message });
    }
  });

/** A single known day, as quoted text `YYYY-MM-DD`. */
export const DaySchema = EdtfSchema.refine(
  (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  'Give a whole day, e.g. "2026-11-22".',
);
