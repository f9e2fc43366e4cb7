// The secret of a scanned QR code stands behind the #, where no server and no log sees it. Puts it into the form.

const form = document.querySelector("[data-offer]");
const secret = location.hash.slice(1);

if (form && /^[0-9a-f]{32}$/.test(secret)) {
  form.querySelector("[data-offer-secret]").value = secret;
  form.hidden = false;
  history.replaceState(null, "", location.pathname);
  form.querySelector("button").focus();
}
