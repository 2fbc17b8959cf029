// What the map draws with. The peer build leaves its style sheet to us: a page's policy allows no inline styles.
export { DataSet } from "vis-data/peer/esm/vis-data.js";
export { Network } from "vis-network/peer/esm/vis-network.js";
