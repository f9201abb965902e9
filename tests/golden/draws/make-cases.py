"""Draw files with their results, computed by a program that shares nothing with ours (formats.md 6).

Run as `python3 make-cases.py`; writes cases.json beside itself. `repeat(file)` is all that anyone needs to repeat a draw.
"""
import hashlib
import json
import pathlib
import random


def sha(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def canonical(value) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def repeat(file: dict) -> dict:
    pools = sha(canonical({"inspectors": file["inspectors"], "objects": file["objects"]}))
    seed = sha(pools + "|" + file["witness"])
    out = {one["id"] for one in file.get("excluded", [])}
    conflicts = {(one["object"], one["inspector"]) for one in file.get("conflicts", [])}
    need = max(2, file["take"]["inspectors"])
    order = sorted((i for i in file["objects"]["ids"] if i not in out), key=lambda i: sha(seed + "|" + i))
    drawn, refused = [], []
    for thing in order[: file["take"]["objects"]]:
        people = [i for i in file["inspectors"]["ids"] if i not in out and (thing, i) not in conflicts]
        people.sort(key=lambda i: sha(seed + "|" + thing + "|" + i))
        if len(people) >= need:
            drawn.append({"object": thing, "inspectors": people[:need]})
        else:
            refused.append(thing)
    return {"poolsHash": pools, "seed": seed, "drawn": drawn, "refused": refused}


def case(name, objects, inspectors, take, excluded=(), conflicts=(), witness="830417"):
    file = {
        "format": "gongzhi/draw@1",
        "date": "2024-09-02",
        "witness": witness,
        "objects": objects,
        "inspectors": inspectors,
        "take": {"objects": take[0], "inspectors": take[1]},
        "excluded": [{"id": i, "why": "停业"} for i in excluded],
        "conflicts": [{"object": o, "inspector": i, "why": "亲属在该企业任职"} for o, i in conflicts],
    }
    return {"name": name, "file": file, "expected": repeat(file)}


def pool(version, ids, **more):
    return {"version": version, "ids": ids, **more}


P = ["P%03d" % n for n in range(1, 61)]
I = ["I%02d" % n for n in range(1, 13)]
dice = random.Random(20240902)
mixed = dice.sample(P, len(P))

cases = [
    case("the example of the format", pool("2024Q3", ["P001", "P002"]), pool("2024-08", ["I01", "I02", "I03"]), (1, 2),
         ["P002"], [("P001", "I02")]),
    case("sixty objects", pool("2024Q3", P), pool("2024-08", I), (6, 2)),
    case("the same ids in another order", pool("2024Q3", mixed), pool("2024-08", I), (6, 2)),
    case("the same pools, another witness", pool("2024Q3", P), pool("2024-08", I), (6, 2), witness="830418"),
    case("exclusions in both pools", pool("2024Q3", P), pool("2024-08", I), (10, 3), ["P007", "P021", "I03", "I11"],
         [("P001", "I01"), ("P014", "I02"), ("P033", "I05")]),
    case("more than there are", pool("2024Q3", P[:4]), pool("2024-08", I), (9, 2), ["P002"]),
    case("one inspector is read as two", pool("2024Q3", P[:9]), pool("2024-08", I), (3, 1)),
    case("nobody left for some", pool("2024Q3", P[:5]), pool("2024-08", I[:3]), (5, 2), ["I03"],
         [("P001", "I01"), ("P004", "I02")]),
    case("Chinese ids, further fields, keys out of order",
         {"ids": ["崂山-01", "崂山-02", "é|x", "𠮷𠮷"], "version": "二〇二四年第三季度", "note": {"z": 1, "a": ["\n\"\\", True, None]}},
         pool("人员", ["甲", "乙", "丙"]), (3, 2), (), [("é|x", "乙")], witness="福彩 3D 第 2024236 期 417"),
]

here = pathlib.Path(__file__).parent
(here / "cases.json").write_text(json.dumps(cases, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
