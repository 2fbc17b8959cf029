// Draws the network with vis-network: positions come from the server, nothing moves by itself.
// Every text is set as text, never as HTML, save the answer from our own /karta/band.
(() => {
  const map = document.querySelector("[data-map]");
  if (!map || !window.vis) return;
  const drawing = map.querySelector(".drawing");
  const panel = map.querySelector(".why");
  const texts = JSON.parse(map.querySelector("[data-texts]").dataset.texts);
  const inFile = map.dataset.map === "here";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const options = () => ({
    physics: false,
    autoResize: true,
    layout: { improvedLayout: false },
    interaction: { hover: true, keyboard: false, multiselect: false, zoomView: true, zoomSpeed: 0.5 },
    nodes: {
      borderWidth: 0,
      borderWidthSelected: 3,
      font: { color: token("--ink"), size: 15, strokeWidth: 4, strokeColor: token("--sheet"), face: "system-ui, sans-serif" },
    },
    edges: {
      color: { color: token("--edge"), highlight: token("--link"), hover: token("--link"), opacity: 0.7 },
      smooth: false,
      selectionWidth: 2,
      hoverWidth: 1,
    },
  });

  const show = (...parts) => {
    panel.replaceChildren(...parts);
    panel.hidden = false;
  };

  const remember = (name, value) => {
    if (inFile) return;
    const address = new URL(location.href);
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
    history.replaceState(null, "", address);
  };

  const draw = (data) => {
    const nodes = new vis.DataSet(data.nodes);
    const edges = new vis.DataSet(data.edges.map((edge, number) => ({ id: number, ...edge })));
    const network = new vis.Network(drawing, { nodes, edges }, options());
    dark.addEventListener("change", () => network.setOptions(options()));
    window.samgrafMap = network;

    const because = async (edge) => {
      const [a, b] = [nodes.get(edge.from), nodes.get(edge.to)];
      const head = element("h2", texts.why);
      const said = element("p", `${a.name} – ${b.name}: ${edge.words}${edge.period ? ` (${edge.period})` : ""}`);
      if (inFile) {
        const quotes = data.why[`${edge.from}|${edge.to}`] ?? [];
        const list = quotes.map(({ quote, date }) => {
          const figure = document.createElement("figure");
          figure.className = "quotation";
          figure.append(element("blockquote", quote), element("figcaption", date));
          return figure;
        });
        show(head, said, ...(list.length ? list : [element("p", texts.none)]));
        return;
      }
      show(head, said, element("p", texts.slow));
      const query = new URLSearchParams({ a: edge.from, b: edge.to, del: "1" });
      const answer = await fetch(`${map.dataset.why}?${query}`);
      const body = document.createElement("div");
      body.innerHTML = await answer.text();
      show(head, body);
    };

    const about = (node) => {
      const head = element("h2", node.name);
      const line = element("p", node.hidden_neighbours ? `+${node.hidden_neighbours} ${texts.more}` : "");
      const links = element("p", "");
      if (!inFile) {
        const page = Object.assign(element("a", texts.open), { href: node.id });
        const around = Object.assign(element("a", `${texts.around} ${node.name}`), { href: `/karta?kring=${encodeURIComponent(node.id)}` });
        links.append(page, " · ", around);
      }
      show(head, line, links);
    };

    const choose = ({ nodes: [node], edges: [edge] }) => {
      if (node !== undefined) about(nodes.get(node));
      else if (edge !== undefined) because(edges.get(edge));
      else panel.hidden = true;
      const chosen = edge !== undefined && node === undefined ? edges.get(edge) : null;
      remember("vald", node ?? (chosen ? `${chosen.from}|${chosen.to}` : ""));
    };
    network.on("select", choose);
    network.on("doubleClick", ({ nodes: [node] }) => {
      if (node !== undefined && !inFile) location.href = `/karta?kring=${encodeURIComponent(node)}`;
    });

    for (const box of document.querySelectorAll("[data-kind]")) {
      box.addEventListener("change", () => {
        nodes.update(nodes.get().filter((node) => node.kind === box.dataset.kind).map(({ id }) => ({ id, hidden: !box.checked })));
      });
    }
    const zoom = (times) => network.moveTo({ scale: network.getScale() * times, animation: calm ? false : { duration: 150 } });
    const deeds = {
      in: () => zoom(1.3),
      out: () => zoom(1 / 1.3),
      fit: () => network.fit({ animation: false }),
      png: () => save(drawing.querySelector("canvas")),
    };
    map.querySelector(".around").addEventListener("click", ({ target }) => deeds[target.dataset.do]?.());

    const chosen = inFile ? null : new URL(location.href).searchParams.get("vald");
    if (chosen?.includes("|")) {
      const ends = chosen.split("|");
      const [edge] = edges.get({ filter: ({ from, to }) => ends.includes(from) && ends.includes(to) });
      if (edge) { network.selectEdges([edge.id]); because(edge); }
    } else if (chosen && nodes.get(chosen)) {
      network.selectNodes([chosen]);
      about(nodes.get(chosen));
    }
    map.dataset.drawn = "yes";
  };

  const save = (canvas) => {
    const paper = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
    const pen = paper.getContext("2d");
    pen.fillStyle = token("--sheet");
    pen.fillRect(0, 0, paper.width, paper.height);
    pen.drawImage(canvas, 0, 0);
    paper.toBlob((blob) => {
      const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: "samgraf-karta.png" });
      link.click();
      URL.revokeObjectURL(link.href);
    });
  };

  if (inFile) draw(JSON.parse(document.getElementById("data").textContent));
  else fetch(map.dataset.map).then((answer) => answer.json()).then(draw);
})();
