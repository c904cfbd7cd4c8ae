import { apartWords } from '../../i18n/standalone-messages';
import { escapeHtml } from './html';
import { IS_LOST_CODE } from './lost-code';

/**
 * A script that watches while the page comes to life, for browsers of any age: it is written in the JavaScript of 2009.
 * When a script or style cannot be fetched, does not parse or breaks before the page is ready, when one that came later
 * takes the page's content with it, or when the browser knows no modules, it shows the line of `troubleLine`. At an
 * address with doubled slashes, which many hosts answer, nothing beside the page would be found: it goes to the right one.
 */
export const WATCH_FOR_TROUBLE =
  "(function(){var d=document,r=d.documentElement,w=window,l=w.location,p=l.pathname.replace(/\\/{2,}/g,'/');" +
  "if(p!==l.pathname&&/^http/.test(l.protocol))l.replace(p+l.search+l.hash);function show(){var n=d.getElementById('trouble');" +
  "if(!n)return d.addEventListener('DOMContentLoaded',show);if(r.getAttribute('data-ready'))n.setAttribute('data-late','');n.hidden=false}" +
  // A notice some browsers call an error, and no failure of the page.
  "function broke(e){if(/ResizeObserver/.test(e.message))return;var s=d.getElementById('sayso');" +
  "if(!r.getAttribute('data-ready')||s&&!s.firstChild)show()}" +
  "w.addEventListener('error',function(e){if(e.target===w)broke(e);else if(" +
  IS_LOST_CODE +
  // From a disk, where no checksum can be asked for, a style sheet is had without: the page is read and looks like itself.
  "){show();var t=e.target,n;if(l.protocol==='file:'&&t.rel==='stylesheet'&&t.integrity){n=t.cloneNode();n.removeAttribute('integrity');" +
  't.parentNode.replaceChild(n,t)}}},true);' +
  "w.addEventListener('unhandledrejection',broke);" +
  "if(!('noModule'in d.createElement('script')))show();" +
  // What came bad once may lie in the browser's cache for a year: all the page names is fetched past it, then it is opened anew.
  "d.addEventListener('click',function(e){var t=e.target,a,i,left;if(!w.fetch||!t||!t.parentNode||t.parentNode.id!=='trouble'||t.nodeName!=='A')return;" +
  "e.preventDefault();a=d.querySelectorAll('script[src],link[rel=modulepreload],link[rel=stylesheet]');left=a.length;" +
  'function one(){if(--left<1)w.location.reload()}if(!left){left=1;one()}' +
  "for(i=0;i<a.length;i++)w.fetch(a[i].src||a[i].href,{cache:'reload'}).then(one,one)})})();";

/** One line above a page whose code could not be had, with a link that asks for it again. Hidden until then. */
export function troubleLine(lang: string): string {
  const { trouble } = apartWords(lang);
  return `<p id="trouble" class="trouble" role="status" hidden>${escapeHtml(trouble.says)} <a href="">${escapeHtml(trouble.again)}</a></p>`;
}
