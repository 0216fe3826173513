/** Elements as the browser makes them, for the contenders without a library. */

/** An element with its properties and what is in it; what is undefined or empty is left out. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.flat().filter(Boolean));
  return made;
}
