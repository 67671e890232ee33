/** The part of the `edtf` package (which ships no types) that this project uses. */
declare module 'edtf' {
  export interface ExtDate {
    readonly type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    /** Earliest instant of the value, in milliseconds since the epoch, UTC. */
    readonly min: number;
    /** Latest instant of the value; `Infinity` for an open end. */
    readonly max: number;
    readonly edtf: string;
  }
  /** Parses an EDTF string. Throws when the string is not valid. */
  export default function edtf(value: string): ExtDate;
}
