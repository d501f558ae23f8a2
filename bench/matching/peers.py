"""
Peers on the planted data of bench/match.ts: Splink 4, trained by itself, and rapidfuzz by brute force. Both are given names
romanised by ICAO 9303 and stripped of accents, which is how a matcher without phones sees them.

usage: peers.py LIST.csv TABLE.csv TRUTH.json THREADS; prints JSON. Needs splink==4.0.16 and rapidfuzz.
"""
import csv, json, sys, time, unicodedata

LETTERS = dict(zip("абвгдеёзийклмнопрстуфыэ", "abvgdeeziiklmnoprstufye"))
LETTERS.update({"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "ie", "ь": "", "ю": "iu", "я": "ia"})


def latin(text):
    text = "".join(LETTERS.get(letter, letter) for letter in text.lower().replace("-", " "))
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def read_list(path):
    with open(path, encoding="utf8") as file:
        return [
            {"id": row[0], "words": latin(" ".join(row[1:4])).split(), "s1": latin(row[1]), "s2": latin(row[2]), "given": latin(row[3]), "dob": row[4]}
            for row in list(csv.reader(file))[1:]
        ]


def read_table(path):
    with open(path, encoding="utf8") as file:
        rows = csv.reader(file)
        next(rows)
        for ordinal, row in enumerate(rows, 1):
            yield {"id": str(ordinal), "words": latin(row[1]).split(), "dob": row[2]}


def recall(found, truths, k):
    return sum(1 for truth in truths if str(truth["row"]) in found.get(truth["query"], [])[:k]) / max(1, len(truths))


def splink_peer(people, table_path, truths, threads):
    import duckdb
    import pandas
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    columns = lambda unique, words, dob: {"unique_id": unique, "first": words[0] if words else None, "second": words[1] if len(words) > 1 else None, "third": words[2] if len(words) > 2 else None, "dob": dob or None}
    left = pandas.DataFrame(columns(p["id"], [p["s1"].split(" ")[0] if p["s1"] else "", p["given"].split(" ")[0] if p["given"] else "", p["s2"]], p["dob"]) for p in people)
    right = pandas.DataFrame(columns(r["id"], r["words"], r["dob"]) for r in read_table(table_path))
    started = time.time()
    connection = duckdb.connect()
    connection.execute(f"SET threads={threads}")
    settings = SettingsCreator(
        link_type="link_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("first", [0.92, 0.8]),
            cl.JaroWinklerAtThresholds("second", [0.92, 0.8]),
            cl.JaroWinklerAtThresholds("third", [0.92, 0.8]),
            cl.DateOfBirthComparison("dob", input_is_string=True),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("first", "substr(second, 1, 3)"),
            block_on("dob", "substr(first, 1, 1)"),
            block_on("second", "substr(first, 1, 4)"),
        ],
    )
    linker = Linker([left, right], settings, DuckDBAPI(connection), input_table_aliases=["people", "rows"])
    linker.training.estimate_probability_two_random_records_match([block_on("first", "second", "dob")], recall=0.5)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("first", "second"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("dob"))
    predicted = linker.inference.predict(threshold_match_probability=0.001)
    rows = connection.execute(
        f"SELECT unique_id_l, unique_id_r, match_probability FROM (SELECT *, row_number() OVER (PARTITION BY unique_id_l ORDER BY match_weight DESC, unique_id_r) AS place FROM {predicted.physical_name} WHERE source_dataset_l = 'people') WHERE place <= 10 ORDER BY unique_id_l, place"
    ).fetchall()
    seconds = time.time() - started
    found, sure = {}, {}
    for query, row, probability in rows:
        found.setdefault(query, []).append(row)
        sure.setdefault(query, probability)
    true_row = {truth["query"]: str(truth["row"]) for truth in truths}
    proposed = [query for query, probability in sure.items() if probability >= 0.5]
    right_ones = sum(1 for query in proposed if found[query][0] == true_row.get(query))
    return {"peer": "Splink 4.0.16, trained by itself", "entries": len(people), "seconds": seconds, "first": recall(found, truths, 1), "ten": recall(found, truths, 10), "proposed": len(proposed), "right": right_ones}


def rapidfuzz_peer(people, table_path, truths, threads, entries):
    import numpy
    from rapidfuzz import fuzz, process

    some = people[:entries]
    names = [" ".join(sorted(p["words"])) for p in some]
    best = [[] for _ in some]
    started = time.time()
    compared = 0

    def take(block):
        nonlocal compared
        scores = process.cdist(names, [" ".join(sorted(r["words"])) for r in block], scorer=fuzz.ratio, workers=threads, dtype=numpy.uint8)
        top = numpy.argpartition(scores, -10, axis=1)[:, -10:]
        for at, places in enumerate(top):
            best[at] = sorted(best[at] + [(-int(scores[at, place]), int(block[place]["id"])) for place in places])[:10]
        compared += scores.size

    block = []
    for row in read_table(table_path):
        block.append(row)
        if len(block) == 50_000:
            take(block)
            block = []
    if len(block) > 10:
        take(block)
    seconds = time.time() - started
    found = {p["id"]: [str(row) for _, row in best[at]] for at, p in enumerate(some)}
    known = {p["id"] for p in some}
    mine = [truth for truth in truths if truth["query"] in known]
    return {"peer": "rapidfuzz ratio of sorted words, brute force", "entries": len(some), "seconds": seconds, "first": recall(found, mine, 1), "ten": recall(found, mine, 10)}


if __name__ == "__main__":
    list_path, table_path, truth_path, threads = sys.argv[1:5]
    people = read_list(list_path)
    with open(truth_path, encoding="utf8") as file:
        truths = json.load(file)
    out = []
    for run in (lambda: splink_peer(people, table_path, truths, int(threads)), lambda: rapidfuzz_peer(people, table_path, truths, int(threads), 300)):
        try:
            out.append(run())
        except ImportError as problem:
            out.append({"peer": str(problem), "entries": 0})
    print(json.dumps(out))
