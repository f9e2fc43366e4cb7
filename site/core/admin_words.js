// Words of Wagtail and wagtail-localize scripts that we say differently. No page loads this: it keeps the words in
// our catalogue, as core/admin_words.py does for the others.

gettext("Convert to alias page");
gettext("Converting to alias page");
gettext("segments translated");
gettext("There are unsaved segments. Please save or cancel them before leaving.");
gettext("Stop Synced translation");
gettext("Stopping Synced translation");
gettext("Applying editor lock");
gettext("Removing editor lock");
gettext("Change %s");
gettext("Choose a %s");
gettext("Fetching %s information...");
gettext("Fetching document information...");
gettext("Fetching image information...");
gettext("Fetching page information...");
gettext("Publish in ");
gettext("Publishing...");
gettext("Saving...");
gettext("Revert to %s version");
gettext("Uses %s version");
gettext("Translate all missing strings with ");
gettext("Download PO file");
gettext("Download PO file and input translations offline");
gettext("Upload PO file");
gettext("Upload translated PO file to submit translations");
gettext("Server error");
gettext("Dashboard");
