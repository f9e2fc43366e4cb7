from wagtail.fields import StreamField


class BlocksField(StreamField):
    """A StreamField whose blocks stay out of the migrations.

    The column is the same whatever the blocks are: without them an editor's vocabulary grows without a migration,
    and a migration file stays readable. A data migration that reads such a field therefore works on the stored JSON
    (`raw_data`), not on block values.
    """

    def deconstruct(self):
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs
