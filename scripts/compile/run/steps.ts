import type { CompileSteps } from '../compile-source.ts';
import { recognise } from '../recognise/recognise.ts';
import { segment } from '../structure/segment.ts';

/** The compiler's own steps. */
export const steps: CompileSteps = { segment, recognise };
