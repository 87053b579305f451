# What a consultant's friend would write instead: four scores a file, no check, no plan. It needs PyYAML with its C loader.
#   python3 test/bench/scores.py questionnaires/culture.yaml <folder>
import glob, json, sys, yaml

def read(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, yaml.CSafeLoader)

areas = read(sys.argv[1])["areas"].values()
questions = [question for area in areas for question in area["questions"] if question.get("axes")]
worth = {(q["id"], o["id"]): o.get("value", i / max(1, len(q["options"]) - 1)) for q in questions for i, o in enumerate(q.get("options", []))}
for path in sorted(glob.glob(sys.argv[2] + "/*.yaml")):
    answers, sums = read(path)["answers"], {}
    for question in questions:
        given = answers.get(question["id"])
        value = worth.get((question["id"], str(given.get("value") if isinstance(given, dict) else given)))
        for axis, weight in question["axes"].items() if value is not None else ():
            points, total = sums.get(axis, (0, 0))
            sums[axis] = points + weight * value, total + weight
    print(json.dumps({"file": path, **{axis: int(100 * points / total + 0.5) for axis, (points, total) in sums.items()}}))
