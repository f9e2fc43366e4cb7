from django.core.management.base import BaseCommand

from stories.consents import tell_editors, unpublish_without_consent


class Command(BaseCommand):
    help = (
        "Unpublishes stories whose consent has run out or was withdrawn, in all languages, and tells the editors. "
        "Run it once a night; readers are kept from such stories from the first minute on."
    )

    def handle(self, *args, **options):
        withdrawals = unpublish_without_consent()
        told = tell_editors(withdrawals)
        for withdrawal in withdrawals:
            self.stdout.write(" / ".join(withdrawal.titles))
        self.stdout.write(f"{len(withdrawals)} stories unpublished, {told} editors told.")
