/**
 * A script of the page for addresses where nothing is, in the JavaScript of 2009. A link often comes with what stood
 * behind it in a sentence, with doubled slashes, or in capitals. What is there without these is opened in its place.
 */
export const OPEN_NEARLY_RIGHT =
  // Opened by itself, this very page is what was meant.
  '(function(){var l=location,names,tries=[],i;if(/\\/404\\.html$/.test(l.pathname))return;' +
  // Punctuation as it is, and as browsers write that of other alphabets: ” ’ » … “ and spaces.
  'var path=l.pathname.replace(/\\/{2,}/g,"/").replace(/(?:[\\/.,;:!?)\\]}>\'"*]|%(?:20|22|3E|5D|7D|C2%A0|C2%BB|E2%80%(?:99|9C|9D|A6)))+$/i,"")+"/";' +
  // Only the last names can be a dossier's and a page's; what stands before them is the host's.
  'names=path.split("/");for(i=names.length-1;i>0&&i>names.length-5;i--){' +
  'path=names.join("/");if(path!==l.pathname&&tries.indexOf(path)<0)tries.push(path);names[i-1]=names[i-1].toLowerCase()}' +
  'function next(){var one=tries.shift();if(one&&window.fetch)fetch(one,{method:"HEAD"}).then(function(r){' +
  'if(r.ok)l.replace(one+l.search+l.hash);else next()},function(){})}next()})();';
