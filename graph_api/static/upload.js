// While files are read the page asks how far it has come, and tells it; when all are read it shows what was found.
// Nothing reloads by itself under somebody who reads or listens (WCAG 2.2, 2.2.1).
const reading = document.querySelector("[data-reading]");

async function follow() {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-reading]");
  if (!fresh) return location.reload();
  const [now, said] = [fresh.querySelector("progress"), fresh.querySelector("label").textContent];
  reading.querySelector("progress").value = now.value;
  const label = reading.querySelector("label");
  if (label.textContent !== said) label.textContent = said;
  setTimeout(follow, 1000);
}

if (reading) setTimeout(follow, 1000);
