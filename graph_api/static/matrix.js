// The list of dates becomes a slider: drag through time, let go, and the matrix is as it was known then.
const select = document.querySelector("select[data-slider]");
if (select && select.options.length > 2) {
  const dates = [...select.options].map((option) => option.value).filter(Boolean).sort();
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "0";
  slider.max = String(dates.length);
  slider.value = String(select.value ? dates.indexOf(select.value) : dates.length);
  slider.setAttribute("aria-label", select.parentElement.firstChild.textContent.trim());
  const say = () => {
    select.value = dates[Number(slider.value)] ?? "";
    slider.setAttribute("aria-valuetext", select.selectedOptions[0].textContent);
  };
  slider.addEventListener("input", say);
  slider.addEventListener("change", () => select.form.requestSubmit());
  select.addEventListener("change", () => select.form.requestSubmit());
  select.after(slider);
  say();
}
