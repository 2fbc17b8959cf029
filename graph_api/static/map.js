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

  // Which names are shown at this scale: those of the best tied nodes first, as long as none stands on another.
  const FACE = "system-ui, sans-serif";
  const SIZE = 14; // of letters on the screen, whatever the scale
  const LEAST = 4.5; // half a mark's width on the screen, however far away
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${SIZE}px ${FACE}`;
  const declutter = (network, nodes, first) => {
    const scale = network.getScale();
    const places = network.getPositions();
    const rank = (node) => (first.includes(node.id) ? Infinity : node.ties);
    const taken = [];
    const changes = [];
    for (const node of nodes.get({ filter: ({ hidden }) => !hidden }).sort((a, b) => rank(b) - rank(a))) {
      const lines = node.label.split("\n");
      const half = Math.max(...lines.map((line) => pen.measureText(line).width)) / 2 + 4;
      const mark = Math.max(node.extent, LEAST / scale);
      const { x, y } = { x: places[node.id].x * scale, y: (places[node.id].y + mark) * scale };
      const box = [x - half, y, x + half, y + lines.length * SIZE * 1.2 + 6];
      const isFree = !taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
      if (isFree) taken.push(box);
      const size = isFree ? SIZE / scale : 0;
      if (node.font?.size !== size || node.size !== mark) changes.push({ id: node.id, size: mark, font: { size, strokeWidth: 3 / scale } });
    }
    nodes.update(changes);
  };

  const options = () => ({
    physics: false,
    autoResize: true,
    layout: { improvedLayout: false },
    interaction: { hover: true, keyboard: false, multiselect: false, zoomView: true, zoomSpeed: 0.5 },
    nodes: {
      borderWidth: 0,
      borderWidthSelected: 3,
      font: { color: token("--ink"), strokeWidth: 4, strokeColor: token("--sheet"), face: FACE },
      scaling: { label: { drawThreshold: 0, maxVisible: 1000 } },
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
    const nodes = new vis.DataSet(data.nodes.map((node) => ({ ...node, extent: node.size })));
    const edges = new vis.DataSet(data.edges.map((edge, number) => ({ id: number, ...edge })));
    const network = new vis.Network(drawing, { nodes, edges }, options());
    dark.addEventListener("change", () => network.setOptions(options()));
    window.samgrafMap = network;
    let waiting;
    const name = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => declutter(network, nodes, [data.focus, ...network.getSelectedNodes()]), 80);
    };
    for (const event of ["zoom", "animationFinished", "resize", "select"]) network.on(event, name);
    const fit = () => {
      network.fit({ animation: false });
      network.moveTo({ scale: network.getScale() * 0.9 }); // names stand outside the marks that are fitted
      declutter(network, nodes, [data.focus, ...network.getSelectedNodes()]);
    };
    fit();

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
        name();
      });
    }
    const zoom = (times) => {
      network.moveTo({ scale: network.getScale() * times, animation: calm ? false : { duration: 150 } });
      if (calm) name();
    };
    const deeds = {
      in: () => zoom(1.3),
      out: () => zoom(1 / 1.3),
      fit,
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
