/** The package's types are not where its `exports` say. */
declare module '@bramus/specificity' {
  import type { Selector } from 'css-tree';
  export default class Specificity {
    readonly a: number;
    readonly b: number;
    readonly c: number;
    static calculateForAST(selector: Selector): Specificity;
  }
}
