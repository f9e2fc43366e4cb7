"""Parameters that no link of ours contains get a clear answer, on every list, in both languages."""

import pytest

LISTS = {
    "de": [
        "aktuelles/",
        "veranstaltungen/",
        "transfergeschichten/",
        "lernen/",
        "lernen/glossar/",
        "suche/",
        "themen/",
    ],
    "en": ["news/", "events/", "transfer-stories/", "learning/", "learning/glossary/", "search/", "topics/"],
}
ADDRESSES = [f"/{code}/{address}" for code, addresses in LISTS.items() for address in addresses]


def statuses(client, parameters: str) -> dict[str, int]:
    return {address: client.get(f"{address}?{parameters}").status_code for address in ADDRESSES}


@pytest.mark.parametrize(
    "number", ["99999999999999999999", "-1", "0", "1.5", "%C2%B2", "%FF", "", "&page=&page=2"], ids=repr
)
def test_a_page_number_that_does_not_exist_is_not_found_where_there_are_pages(client, demo_site, number):
    assert set(statuses(client, f"page={number}").values()) <= {200, 404}


@pytest.mark.parametrize(
    "parameters",
    [
        "q=%FF%FE",
        "q=" + "%22" * 200,
        "format=%27%20OR%201=1--&kind=%3Cscript%3E&topic=-1&sector=x&minutes=1e309&level[]=a",
    ],
    ids=lambda text: text[:12],
)
def test_a_filter_that_does_not_exist_filters_nothing_or_everything(client, demo_site, parameters):
    assert statuses(client, parameters) == dict.fromkeys(ADDRESSES, 200)


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_stands_in_the_address_never_becomes_part_of_the_page(client, demo_site, address):
    html = client.get(f"{address}?q=%3Cscript%3Ealert(1)%3C/script%3E&format=%22%3E%3Cscript%3Ealert(1)").text

    assert "<script>alert(1)" not in html
