/** A tool did not do what it was asked to, and changed nothing. The message says what was found and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
