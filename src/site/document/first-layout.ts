import { IS_LOST_CODE } from './lost-code';

/**
 * A script that runs before anything is painted: on a phone it lays the explore page out as it will be when alive, one
 * picture at a time, so that nothing jumps when it comes alive. Should its code fail to come, or take 20 s, the page
 * goes back to showing everything one below the other. See `.scripted` in
 * look/explore.css.
 */
export const FIRST_LAYOUT =
  "{const c=document.documentElement.classList,o=()=>c.contains('alive')||c.remove('scripted');" +
  "c.add('scripted');addEventListener('error',e=>(e.target===window||" +
  IS_LOST_CODE +
  ')&&o(),true);setTimeout(o,2e4)}';
