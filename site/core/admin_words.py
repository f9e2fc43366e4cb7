"""Words of Wagtail and wagtail-localize that we say differently, in German and in English.

Our catalogue comes before theirs, but `makemessages` keeps only what it finds in our own source: so they stand here.
"""

from django.utils.translation import gettext_noop, ngettext_lazy

WORDS = (
    # "Slug": the short name in the address.
    gettext_noop("slug"),
    gettext_noop("New slug"),
    gettext_noop("The name of the page as it will appear in URLs e.g http://domain.com/blog/[my-slug]/"),
    gettext_noop('This slug is already in use within the context of its parent page "%(parent_page_title)s"'),
    gettext_noop("The slug '%(page_slug)s' is already in use within the parent page."),
    gettext_noop("The slug '%(page_slug)s' is already in use within the parent page at '%(parent_url_path)s'."),
    gettext_noop(
        "The slug '%(page_slug)s' is already in use at the selected parent page. Make sure the slug is "
        "unique and try again."
    ),
    gettext_noop("Slug (up to %(max_length)s)"),
    gettext_noop("Enter a valid “slug” consisting of letters, numbers, underscores or hyphens."),
    gettext_noop("Enter a valid “slug” consisting of Unicode letters, numbers, underscores, or hyphens."),
    ngettext_lazy(
        "The following page cannot be moved due to duplicate slug",
        "The following pages cannot be moved due to duplicate slugs",
    ),
    # "Alias": a page that mirrors another one.
    gettext_noop("Alias"),
    gettext_noop("Create alias"),
    gettext_noop("Created an alias"),
    gettext_noop("Created an alias of %(title)s"),
    gettext_noop("Convert alias"),
    gettext_noop("Convert alias %(title)s"),
    gettext_noop("Convert alias into ordinary page"),
    gettext_noop("Convert this alias into an ordinary page"),
    gettext_noop("Are you sure you want to convert this alias into an ordinary page?"),
    gettext_noop("No, leave it as an alias"),
    gettext_noop("This page is an alias of another page."),
    gettext_noop("Edit original page"),
    gettext_noop("Converted the alias '%(title)s' into an ordinary page"),
    gettext_noop("Yes, convert it"),
    gettext_noop("Converted an alias into an ordinary page"),
    gettext_noop("Convert to alias"),
    gettext_noop("Convert to alias %(title)s"),
    gettext_noop("Convert to alias page"),
    gettext_noop("Convert page to alias"),
    gettext_noop(
        "Are you sure you want to convert this page into an alias? This will overwrite the content of the "
        "page with the content of '%(source_page_title)s' (%(source_page_locale)s)"
    ),
    gettext_noop("Page '{}' has been converted into an alias."),
    gettext_noop("Converted page '%(title)s' to an alias of the translation source page '%(source_title)s'"),
    gettext_noop("Converted page to an alias of the translation source page"),
    # "Locale": a language.
    gettext_noop("Locale"),
    gettext_noop("locale"),
    gettext_noop("Locales"),
    gettext_noop("Locale: "),
    gettext_noop("Wagtail locales"),
    gettext_noop("Switch locales"),
    gettext_noop("Available in %(translations_total)s locales"),
    gettext_noop("Add a locale"),
    gettext_noop("Add locale"),
    gettext_noop("Delete locale"),
    gettext_noop("Are you sure you want to delete this locale?"),
    gettext_noop("The locale could not be saved due to errors."),
    gettext_noop("Locale '%(object)s' created."),
    gettext_noop("Locale '%(object)s' updated."),
    gettext_noop("Locale '%(object)s' deleted."),
    gettext_noop("Locale '{0}' created."),
    gettext_noop("Locale '{0}' updated."),
    gettext_noop("Locale '{0}' deleted."),
    gettext_noop("This locale cannot be deleted because there are no other locales."),
    gettext_noop("This locale cannot be deleted because there are pages and/or other objects using it."),
    gettext_noop("This locale's language code is not supported"),
    gettext_noop(
        "This locale's current language code is not supported. Please choose a new language or delete this locale."
    ),
    gettext_noop("{} locales"),
    gettext_noop("This locale cannot be synced into itself."),
    gettext_noop("Synchronise content from another locale"),
    gettext_noop(
        "Choose a locale to synchronise content from. Any existing and future content authored in the "
        "selected locale will be automatically copied to this one."
    ),
    gettext_noop("Copied for translation from %(title)s (%(locale)s)"),
    # "Snippet": a reusable text.
    gettext_noop("Snippets"),
    gettext_noop("Wagtail snippets"),
    gettext_noop("Delete selected snippets"),
    gettext_noop("Select all snippets in listing"),
    gettext_noop("1 snippet selected"),
    gettext_noop("%(objects)s snippets selected"),
    gettext_noop("All %(objects)s snippets on this screen selected"),
    gettext_noop("All snippets in listing selected"),
    gettext_noop('Sorry, no snippets match "<em>%(search_query)s</em>"'),
    gettext_noop(
        "You haven't created any %(snippet_type_name)s snippets. Why not <a "
        'href="%(wagtailsnippets_create_snippet_url)s" target="_blank" rel="noreferrer">create one now</a>?'
    ),
    gettext_noop("Are you sure you want to delete this %(snippet_type_name)s?"),
    gettext_noop("Are you sure you want to delete %(count)s %(snippet_type_name)s?"),
    gettext_noop("Delete %(snippet_type_name)s"),
    gettext_noop("You don't have permission to delete this %(snippet_type_name)s"),
    gettext_noop("Page/Snippet"),
    gettext_noop("Page/Snippet ID"),
    gettext_noop("Page/Snippet Type"),
    gettext_noop("Page/Snippet Title"),
    gettext_noop("Your pages and snippets in a workflow"),
    gettext_noop("No pages/snippets have been submitted for moderation yet"),
    gettext_noop("Snippet '%(content_type)s' already has workflow '%(workflow_name)s' assigned."),
    gettext_noop("Assign your workflow to snippets"),
    gettext_noop("This workflow is disabled so it cannot be assigned to any snippets."),
    ngettext_lazy(
        "1 snippet type",
        "%(counter)s snippet types",
    ),
    gettext_noop("There may only be one in progress or needs changes workflow state per page/snippet."),
    gettext_noop(
        "Active workflows can be added to pages/snippets. Deactivating a workflow does not remove it from "
        "existing pages/snippets."
    ),
    gettext_noop("Pages/snippets at this step in a workflow will be moderated or approved by these groups of users"),
    ngettext_lazy(
        "This workflow is in progress on %(states_in_progress)d page/snippet. Disabling this workflow "
        "will cancel moderation on this page/snippet.",
        "This workflow is in progress on %(states_in_progress)d pages/snippets. Disabling this workflow "
        "will cancel moderation on these pages/snippets.",
    ),
    ngettext_lazy(
        "This task is in progress on %(states_in_progress)d page/snippet. Disabling this task will cause "
        "it to be skipped in the moderation workflow and not be listed for selection when editing a "
        "workflow.",
        "This task is in progress on %(states_in_progress)d pages/snippets. Disabling this task will "
        "cause it to be skipped in the moderation workflow and not be listed for selection when editing "
        "a workflow.",
    ),
    # "Sync", "segment", "target": handing a page over for translation, and the editor side by side.
    gettext_noop("Translate"),
    gettext_noop("Translate page"),
    gettext_noop("Translate this page"),
    gettext_noop("Translate {model_name}"),
    gettext_noop("Translate '%(title)s'"),
    gettext_noop("Translations"),
    gettext_noop("Translation of %(instance)s into %(locale)s"),
    gettext_noop("Sync translated %(model_name)s"),
    gettext_noop("Sync translated pages"),
    gettext_noop("Sync translated snippets"),
    gettext_noop("Sync translations of '%(title)s'"),
    gettext_noop("Why would I sync my page?"),
    gettext_noop(
        "Changes are not automatically applied between translated pages. Syncing will add new content for "
        "translation and remove deleted content."
    ),
    gettext_noop("The last sync date was %(last_sync_date)s. You are about to sync the following:"),
    gettext_noop(
        "The data model for '{model_name}' has been changed since the last translation sync. If any new "
        "fields have been added recently, these may not be visible until the next translation sync."
    ),
    gettext_noop("Start Synced translation"),
    gettext_noop("Translation has been stopped."),
    gettext_noop("Translation has been restarted."),
    ngettext_lazy(
        "Include subtree ({} page)",
        "Include subtree ({} pages)",
    ),
    gettext_noop("All child pages will be created."),
    gettext_noop("Select all"),
    gettext_noop("Submit"),
    gettext_noop("Go back"),
    gettext_noop("The page '{page_title}' was successfully submitted for translation into {locales}"),
    gettext_noop("The {model_name} '{object}' was successfully submitted for translation into {locales}"),
    gettext_noop("Successfully updated translations for '{object}'"),
    gettext_noop("Publish immediately"),
    gettext_noop(
        "Apply the updates and publish immediately. The changes will use the original language until translated."
    ),
    gettext_noop(
        "Apply the updates and publish immediately. The changes will use the original language until "
        'translated unless you also select "Use machine translation".'
    ),
    gettext_noop("Update existing translations"),
    gettext_noop("Up to date"),
    gettext_noop("Waiting for translations"),
    gettext_noop("Manual"),
    gettext_noop("Machine"),
    gettext_noop("Translated manually on {date}"),
    gettext_noop("Translated with {tool_name} on {date}"),
    gettext_noop("Machine translated on {date}"),
    gettext_noop("Successfully translated with {}."),
    gettext_noop("There isn't anything left to translate."),
    gettext_noop("Please upload a valid PO file."),
    gettext_noop("Cannot import PO file that was created for a different translation."),
    gettext_noop("Successfully imported translations from PO File."),
    gettext_noop(
        "New validation errors were found when publishing '{object}' in {locale}. Please fix them or click "
        "publish again to ignore these translations for now."
    ),
    gettext_noop("Published '{object}' in {locale} with missing translations - see below."),
    gettext_noop("Published '{object}' in {locale}."),
    gettext_noop(
        'This page hasn\'t been translated yet. It is mirroring the <a href="%(edit_original_page_url)s" '
        'target="_blank">%(original_locale)s page</a>.'
    ),
    gettext_noop("Strings cannot have any HTML tags with attributes (except for 'id' in <a> tags)"),
    gettext_noop("<{}> tag is not allowed. Strings can only contain standard HTML inline tags (such as <b>, <a>)"),
    gettext_noop("Unrecognised id found in an <a> tag: {}"),
    gettext_noop("No translations found."),
    gettext_noop("Source title"),
    gettext_noop("Source"),
    gettext_noop("Target"),
    gettext_noop("Content type"),
    # What else sounds like a machine.
    gettext_noop("Sign in to Wagtail"),
    gettext_noop("Dashboard"),
    gettext_noop(
        "Pages created here will not be accessible at any URL. To add pages to an existing site, create them "
        "as children of the homepage."
    ),
)
