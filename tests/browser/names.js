// Roles and accessible names, as assistive technology gets them: well enough
// for finding things in pages that use native elements. self_test.rs compares
// the outcome with what each browser computes itself.
//
// Ends without a statement of its own: the caller appends `return find(…)`.

const INPUTS = {
  button: "button", submit: "button", reset: "button", image: "button",
  checkbox: "checkbox", radio: "radio", range: "slider", number: "spinbutton",
  search: "searchbox", file: "file", color: "color", hidden: "",
  date: "date", month: "date", week: "date", time: "date", "datetime-local": "date",
};

const TAGS = {
  ADDRESS: "group", ARTICLE: "article", ASIDE: "complementary", BLOCKQUOTE: "blockquote",
  BUTTON: "button", CAPTION: "caption", DATALIST: "listbox", DD: "definition", DETAILS: "group",
  DIALOG: "dialog", DT: "term", FIELDSET: "group", FIGURE: "figure", FORM: "form",
  H1: "heading", H2: "heading", H3: "heading", H4: "heading", H5: "heading", H6: "heading",
  HR: "separator", LI: "listitem", MAIN: "main", MENU: "list", METER: "meter", NAV: "navigation",
  OL: "list", OPTGROUP: "group", OPTION: "option", OUTPUT: "status", P: "paragraph",
  PROGRESS: "progressbar", SEARCH: "search", SUMMARY: "button", TABLE: "table", TBODY: "rowgroup",
  TEXTAREA: "textbox", TFOOT: "rowgroup", THEAD: "rowgroup", TR: "row", UL: "list",
};

const NAMED_BY_CONTENT = new Set([
  "button", "caption", "cell", "checkbox", "columnheader", "gridcell", "heading", "link", "menuitem",
  "menuitemcheckbox", "menuitemradio", "option", "radio", "row", "rowheader", "switch", "tab",
  "tooltip", "treeitem",
]);

function role(element) {
  const given = (element.getAttribute("role") || "").trim().split(/\s+/)[0];
  if (given) return given === "image" ? "img" : given === "none" ? "presentation" : given;
  switch (element.tagName.toUpperCase()) {
    case "A":
    case "AREA":
      return element.hasAttribute("href") ? "link" : "";
    case "FOOTER":
      return element.closest("article, aside, main, nav, section") ? "" : "contentinfo";
    case "HEADER":
      return element.closest("article, aside, main, nav, section") ? "" : "banner";
    case "IMG":
      return element.getAttribute("alt") === "" ? "presentation" : "img";
    case "INPUT":
      if (element.list && !(element.type in INPUTS)) return "combobox";
      return INPUTS[element.type] ?? "textbox";
    case "SECTION":
      return name(element, "region") ? "region" : "";
    case "SELECT":
      return element.multiple || element.size > 1 ? "listbox" : "combobox";
    case "SVG":
      return "img";
    case "TD":
      return element.closest("[role=grid], [role=treegrid]") ? "gridcell" : "cell";
    case "TH":
      return /^row/.test(element.scope) || (!element.scope && element.closest("tbody")) ? "rowheader" : "columnheader";
    default:
      return TAGS[element.tagName] || "";
  }
}

const tidy = (text) => text.replace(/\s+/g, " ").trim();

function name(element, its = role(element)) {
  const by = (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean);
  const labels = by.map((id) => element.getRootNode().getElementById(id)).filter(Boolean);
  const label = tidy(element.getAttribute("aria-label") || "");
  // An element may name itself as well: then by its own label.
  const said = (each) => (each === element && label) || words(each, element, true);
  if (labels.length) return tidy(labels.map(said).join(" "));
  if (label) return label;
  const native = nativeName(element);
  if (native) return native;
  const content = NAMED_BY_CONTENT.has(its) ? tidy(words(element, element)) : "";
  return content || tidy(element.getAttribute("title") || element.getAttribute("placeholder") || "");
}

function nativeName(element) {
  const child = (tag) => [...element.children].find((child) => child.tagName.toUpperCase() === tag);
  const inner = { FIELDSET: "LEGEND", FIGURE: "FIGCAPTION", TABLE: "CAPTION", SVG: "TITLE" };
  const tag = element.tagName.toUpperCase();
  if (tag === "IMG" || tag === "AREA") return tidy(element.alt);
  if (tag === "OPTGROUP") return tidy(element.label);
  if (tag === "OPTION") return tidy(element.label);
  if (tag === "INPUT" && role(element) === "button") {
    if (element.value) return tidy(element.value);
    if (element.type === "submit") return "Submit";
    if (element.type === "reset") return "Reset";
    return tidy(element.alt);
  }
  if (inner[tag] && child(inner[tag])) return tidy(words(child(inner[tag]), element));
  if (element.labels) return tidy([...element.labels].map((label) => words(label, element)).join(" "));
  return "";
}

// The words that an element contributes to the name of another one.
function words(node, of, evenHidden = false) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  const style = getComputedStyle(node);
  if (!evenHidden && (node.getAttribute("aria-hidden") === "true" || style.display === "none")) return "";
  if (!evenHidden && style.visibility === "hidden") return "";
  if (node !== of) {
    const label = node.getAttribute("aria-label");
    if (label) return label;
    if (/^(INPUT|TEXTAREA)$/.test(node.tagName)) return ["textbox", "slider"].includes(role(node)) ? node.value : "";
    if (node.tagName === "SELECT") return node.selectedOptions.length ? node.selectedOptions[0].text : "";
    if (node.tagName === "IMG") return node.alt;
  } else if (/^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName)) {
    return "";
  }
  const around = (which) => /^"(.*)"$/.exec(getComputedStyle(node, which).content)?.[1] ?? "";
  const inside = [...node.childNodes].map((child) => words(child, of, evenHidden)).join("");
  const text = around("::before") + inside + around("::after");
  return style.display.startsWith("inline") ? text : ` ${text} `;
}

// Perceivable: drawn or at least read out, and not behind a modal dialog.
function perceivable(element) {
  const drawn = element.tagName === "OPTION" ? element.closest("select, datalist") || element : element;
  if (!drawn.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })) return false;
  if (element.closest("[aria-hidden=true], [inert]")) return false;
  const modals = document.querySelectorAll("dialog:modal");
  return modals.length === 0 || [...modals].some((modal) => modal.contains(element));
}

function fits(element, wanted) {
  const its = role(element);
  if (its !== wanted.role) return false;
  // A file input may be hidden behind a button of the page's own.
  if (its !== "file" && !perceivable(element)) return false;
  if (wanted.how === "any") return true;
  const called = name(element, its);
  return wanted.how === "is" ? called === wanted.name : called.includes(wanted.name);
}

// The elements that fit the last of `path`, inside those that fit the ones before.
function find(path) {
  let roots = [document];
  for (const wanted of path) {
    const found = new Set();
    for (const root of roots) {
      for (const element of root.querySelectorAll("*")) if (fits(element, wanted)) found.add(element);
    }
    roots = [...found];
    if (wanted.nth !== null) roots = roots.slice(wanted.nth, wanted.nth + 1);
  }
  return roots;
}

function describe(element) {
  if (!element || element === document.body) return { role: "document", name: "" };
  const its = role(element);
  return { role: its || element.tagName.toLowerCase(), name: name(element, its) };
}

// All that could have been meant, for an error message.
function everything() {
  const dull = new Set(["", "caption", "cell", "list", "listitem", "option", "paragraph", "presentation", "rowgroup", "separator"]);
  const found = [...document.querySelectorAll("body *")].filter((each) => !dull.has(role(each)) && perceivable(each));
  return found.map((each) => (role(each) === "status" ? { role: "status", name: tidy(each.innerText) } : describe(each)));
}
