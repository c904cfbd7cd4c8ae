import type { ProblemCode } from '../../../domain/problem-codes';

/** What each problem means and what to do about it, in a language: a table without one of the codes does not compile. */
export type ProblemWords = Readonly<Record<ProblemCode, { readonly means: string; readonly remedy: string }>>;
