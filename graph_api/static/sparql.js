// The field of the form becomes an editor that completes names from the graph; code is copied with one click.
// Nothing is fetched from anywhere else: the editor's own lookups (prefix.cc, LOV) are not registered.
const form = document.querySelector("#fraga");

const completer = (name, accepts, terms, prefixes) => ({
  name,
  bulk: true,
  autoShow: false,
  persistenceId: null,
  isValidCompletionPosition: (yasqe) => accepts(yasqe.getCompleteToken(), yasqe),
  preProcessToken: (yasqe, token) => ({ ...token, autocompletionString: expand(token.string, prefixes) }),
  postProcessSuggestion: (yasqe, token, suggestion) => shorten(suggestion, prefixes),
  get: async () => Object.keys(terms),
});

function expand(text, prefixes) {
  const [prefix, ...rest] = text.split(":");
  return rest.length && prefixes[prefix] ? prefixes[prefix] + rest.join(":") : text.replace(/^</, "");
}

function shorten(iri, prefixes) {
  for (const [prefix, namespace] of Object.entries(prefixes))
    if (iri.startsWith(namespace) && /^[\w-]*$/.test(iri.slice(namespace.length))) return `${prefix}:${iri.slice(namespace.length)}`;
  return `<${iri}>`;
}

async function enhance(area) {
  const answer = await fetch(form.dataset.completions);
  const { prefixes, classes, properties } = answer.ok ? await answer.json() : { prefixes: {}, classes: {}, properties: {} };
  const { Yasqe } = window.Yasgui;
  for (const name of Object.keys(Yasqe.Autocompleters ?? {})) if (name !== "variables") delete Yasqe.Autocompleters[name];
  Yasqe.defaults.autocompleters = Yasqe.defaults.autocompleters.filter((name) => name === "variables");
  const plain = (token) => token.string[0] !== "?" && token.string[0] !== "$" && !token.string.startsWith('"');
  const isProperty = (token) => plain(token) && (token.state.possibleCurrent ?? []).includes("a");
  Yasqe.registerAutocompleter(completer("samgraf-properties", isProperty, properties, prefixes), true);
  Yasqe.registerAutocompleter(completer("samgraf-classes", (token) => plain(token) && !isProperty(token), classes, prefixes), true);
  const holder = document.createElement("div");
  area.before(holder);
  const yasqe = new Yasqe(holder, {
    value: area.value,
    persistenceId: null,
    viewportMargin: Infinity, // every line is drawn: the field is as high as its query
    showQueryButton: false,
    createShareableLink: null,
    pluginButtons: () => "",
    extraKeys: {
      "Ctrl-Enter": () => form.requestSubmit(),
      "Cmd-Enter": () => form.requestSubmit(),
      Esc: () => form.querySelector("button").focus(), // Tab indents: who uses the keyboard leaves with Esc
    },
  });
  yasqe.setValue(area.value);
  yasqe.getInputField().setAttribute("aria-label", area.labels[0].textContent);
  area.hidden = true;
  area.required = false;
  document.querySelector("#tips").hidden = false;
  form.addEventListener("submit", () => {
    area.value = yasqe.getValue();
    form.method = area.value.length > 4000 ? "post" : "get"; // longer addresses are cut by proxies
  });
  form.dataset.ready = "yes";
}

if (form && window.Yasgui) enhance(form.querySelector("textarea"));

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.dataset.done = "yes";
  });
}
