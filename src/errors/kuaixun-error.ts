/**
 * A defect of the run (configuration, missing file, disk): it stops what is being done. A defect in a source or an
 * issue is no error but a message on its file; see CONTRIBUTING, "Two kinds of trouble".
 */
export class KuaixunError extends Error {
  /** A name for life, kebab-case: scripts and people may search for it. */
  readonly code: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;

  constructor(code: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KuaixunError';
    this.code = code;
    this.hint = hint;
  }
}
