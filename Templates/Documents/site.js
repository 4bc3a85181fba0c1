(function () {
  "use strict";
  var table = document.getElementById("scorecards");
  if (!table) return;
  var body = table.tBodies[0];
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  var rows = Array.prototype.slice.call(body.rows).map(function (row, index) {
    return { row: row, index: index, text: row.textContent.toLowerCase() };
  });
  var filters = [];
  var tools = make("div", "tools");
  var search = make("input");
  search.type = "search";
  search.autocomplete = "off";
  tools.appendChild(labelled("Search", search));
  heads.forEach(function (head, column) {
    if (head.hasAttribute("data-filter")) addFilter(head, column);
    addSorting(head, column);
  });
  var count = make("p", "count");
  count.setAttribute("role", "status");
  tools.appendChild(count);
  var region = table.parentNode;
  region.parentNode.insertBefore(tools, region);
  search.addEventListener("input", show);
  show();

  function make(name, className) {
    var element = document.createElement(name);
    if (className) element.className = className;
    return element;
  }

  function labelled(words, control) {
    var label = make("label");
    label.appendChild(document.createTextNode(words));
    label.appendChild(control);
    return label;
  }

  function addFilter(head, column) {
    var seen = Object.create(null);
    rows.forEach(function (entry) { seen[cell(entry, column)] = true; });
    var values = Object.keys(seen).sort();
    if (values.length < 2) return;
    var select = make("select");
    select.appendChild(new Option("All", "*"));
    values.forEach(function (value) { select.appendChild(new Option(value || "None", "=" + value)); });
    select.addEventListener("change", show);
    filters.push({ column: column, select: select });
    tools.appendChild(labelled(head.textContent, select));
  }

  function addSorting(head, column) {
    var button = make("button");
    button.type = "button";
    while (head.firstChild) button.appendChild(head.firstChild);
    head.appendChild(button);
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort(column, down ? -1 : 1);
    });
  }

  function cell(entry, column) { return entry.row.cells[column].textContent; }

  function key(entry, column) {
    var value = entry.row.cells[column].getAttribute("data-sort");
    if (value === null) return cell(entry, column).toLowerCase();
    return /^-?[0-9.]+$/.test(value) ? Number(value) : value;
  }

  function compare(one, other) {
    if (one === other) return 0;
    if (one === "") return 2;
    if (other === "") return -2;
    if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
    return one < other ? -1 : 1;
  }

  function sort(column, direction) {
    rows.forEach(function (entry) { entry.key = key(entry, column); });
    rows.sort(function (one, other) {
      var order = compare(one.key, other.key);
      if (order === 0) return one.index - other.index;
      return Math.abs(order) === 2 ? order : order * direction;
    });
    var sorted = document.createDocumentFragment();
    rows.forEach(function (entry) { sorted.appendChild(entry.row); });
    body.appendChild(sorted);
  }

  function show() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (entry) {
      var fits = words.every(function (word) { return entry.text.indexOf(word) >= 0; }) &&
        filters.every(function (filter) {
          var value = filter.select.value;
          return value === "*" || value === "=" + cell(entry, filter.column);
        });
      entry.row.hidden = !fits;
      if (fits) shown += 1;
    });
    count.textContent = shown === rows.length ? rows.length + " scorecards" :
      shown + " of " + rows.length + " scorecards";
  }
})();
