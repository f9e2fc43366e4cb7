import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('wagtail_localize', '0016_rename_page_revision_translationlog_revision'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='CarriedTranslation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('previous_text', models.TextField()),
                ('previous_translation', models.TextField()),
                ('string_translation', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='carried', to='wagtail_localize.stringtranslation')),
            ],
        ),
        migrations.CreateModel(
            name='MinorEdit',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('revision', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.revision')),
            ],
        ),
        migrations.CreateModel(
            name='SourceVersion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.CharField(max_length=64)),
                ('content_json', models.TextField()),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='versions', to='wagtail_localize.translationsource')),
            ],
        ),
        migrations.CreateModel(
            name='BuiltRevision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('missing', models.JSONField(blank=True, default=list)),
                ('omitted', models.JSONField(blank=True, default=list)),
                ('revision', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.revision')),
                ('translation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='built_revisions', to='wagtail_localize.translation')),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='translation.sourceversion')),
            ],
        ),
        migrations.CreateModel(
            name='TranslationState',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('omitted', models.JSONField(blank=True, default=list)),
                ('compared_digest', models.CharField(blank=True, max_length=64)),
                ('changed_at', models.DateTimeField(blank=True, null=True)),
                ('submitted_at', models.DateTimeField(blank=True, null=True)),
                ('submitted_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('outdated', models.PositiveIntegerField(default=0)),
                ('missing', models.PositiveIntegerField(default=0)),
                ('gone', models.PositiveIntegerField(default=0)),
                ('confirmed_version', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='translation.sourceversion')),
                ('translation', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='state', to='wagtail_localize.translation', verbose_name='translation')),
            ],
        ),
        migrations.CreateModel(
            name='OpenSegment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('standing', models.CharField(choices=[('outdated', 'outdated'), ('missing', 'missing'), ('gone', 'gone')], max_length=10)),
                ('path', models.TextField()),
                ('order', models.PositiveIntegerField()),
                ('text', models.TextField(blank=True)),
                ('previous_text', models.TextField(blank=True)),
                ('previous_translation', models.TextField(blank=True)),
                ('state', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='segments', to='translation.translationstate')),
            ],
            options={
                'ordering': ['order', 'pk'],
            },
        ),
        migrations.AddConstraint(
            model_name='sourceversion',
            constraint=models.UniqueConstraint(fields=('source', 'digest'), name='one_version_per_content'),
        ),
    ]
