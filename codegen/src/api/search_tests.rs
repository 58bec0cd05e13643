//! Parents of rows that the example does not show.

use super::response_tests::{page, response, response_of};

const LOCK: &str =
    "|Locks|Array of Lock| |The locks.|\n|Reason|String|ill|Why.|\n|RequestId|String|1|Request.|";

const NEWTS: &str = "|Newts|Array of Newt| |The newts.|\n|Name|String|Ned|Name.|\n\
 |Locks|Array of Lock| |The locks.|\n|Reason|String|ill|Why.|\n|Shape|String|long|Shape.|\n\
 |Age|Integer|1|Age.|\n|RequestId|String|1|Request.|";

const SHOWN: &str =
    "```\n{\"Newts\": [{\"Name\": \"Ned\", \"Age\": 1}], \"RequestId\": \"1\"}\n```\n";

#[test]
fn a_container_has_what_it_has_in_other_operations() {
    let alone = response_of("ListNewts", NEWTS, SHOWN, &[]);
    assert!(
        alone.contains(&"Newts[].Locks[].Shape".to_owned()),
        "{alone:?}"
    );
    let other = page(
        "ListLocks",
        LOCK,
        "```\n{\"Locks\": [{\"Reason\": \"ill\"}], \"RequestId\": \"1\"}\n```\n",
    );
    let got = response_of(
        "ListNewts",
        NEWTS,
        SHOWN,
        &[("pond/en-US/ListLocks.md", &other)],
    );
    assert!(got.contains(&"Newts[].Shape".to_owned()), "{got:?}");
    assert!(
        got.contains(&"Newts[].Locks[].Reason".to_owned()),
        "{got:?}"
    );
}

#[test]
fn a_container_has_what_it_has_in_the_request_of_another_operation() {
    let other = page("CreateNewt", "|RequestId|String|1|Request.|", SHOWN).replace(
        "|The operation.|",
        "|The operation.|\n|Lock.N.Reason|String|No|ill|Why.|",
    );
    let got = response_of(
        "ListNewts",
        NEWTS,
        SHOWN,
        &[("pond/en-US/CreateNewt.md", &other)],
    );
    assert!(got.contains(&"Newts[].Shape".to_owned()), "{got:?}");
    assert!(
        got.contains(&"Newts[].Locks[].Reason".to_owned()),
        "{got:?}"
    );
}

#[test]
fn another_container_of_that_name_tells_nothing() {
    let other = page(
        "ListDoors",
        "|Locks|Array of Lock| |The locks.|\n|Key|String|a|Key.|\n|Metal|String|tin|Metal.|\n\
         |RequestId|String|1|Request.|",
        "```\n{\"Locks\": [{\"Key\": \"a\", \"Metal\": \"tin\"}], \"RequestId\": \"1\"}\n```\n",
    );
    let got = response_of(
        "ListNewts",
        NEWTS,
        SHOWN,
        &[("pond/en-US/ListDoors.md", &other)],
    );
    assert!(got.contains(&"Newts[].Locks[].Shape".to_owned()), "{got:?}");
}

#[test]
fn a_row_that_nothing_is_known_of_stays_where_it_stands() {
    let got = response(
        "|GroupId|String|g|Group.|\n|Newts| | |The newts.|\n|NewtId|String|n|Newt.|\n\
         |Weight|Integer|4|Weight.|\n|Age|Integer|1|Age.|\n|Shape|String|long|Shape.|\n|Kind|String|a|Kind.|\n\
         |RequestId|String|1|Request.|",
        "{\"GroupId\": \"g\", \"Newts\": {\"Newt\": [{\"NewtId\": \"n\", \"Weight\": 4, \"Age\": 1}]}, \
         \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Newts.Newt[].Shape".to_owned()), "{got:?}");
    assert!(got.contains(&"Newts.Newt[].Kind".to_owned()), "{got:?}");
}

#[test]
fn siblings_are_not_sorted_but_for_one() {
    let got = response(
        "|Adders| | |The adders.|\n|AdderId|String|n|Adder.|\n|AdderName|String|Ned|Name.|\n\
         |Place|String|here|Place.|\n|Mark|String|ab|Mark.|\n|Colour|String|a|Colour.|\n\
         |Depth|String|a|Depth.|\n|Edge|String|a|Edge.|\n|Form|String|a|Form.|\n|Girth|String|a|Girth.|\n\
         |Heat|String|a|Heat.|\n|RequestId|String|1|Request.|",
        "{\"Adders\": {\"Adder\": [{\"AdderId\": \"n\", \"AdderName\": \"Ned\", \"Mark\": \"ab\"}]}, \
         \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Adders.Adder[].Colour".to_owned()), "{got:?}");
}

#[test]
fn a_container_that_lacks_what_the_example_shows_is_another_one() {
    // In the other operation `Newts` has only names, so that it has no shape tells nothing of this one.
    let rows = "|Newts|Array of Newt| |The newts.|\n|Name|String|Ned|Name.|\n|Age|Integer|1|Age.|\n\
     |Weight|Integer|4|Weight.|\n|Kind|String|a|Kind.|\n|Shape|String|long|Shape.|\n\
     |RequestId|String|1|Request.|";
    let other = page(
        "ListNames",
        "|Newts|Array of Newt| |The newts.|\n|Name|String|Ned|Name.|\n|RequestId|String|1|Request.|",
        "```\n{\"Newts\": [{\"Name\": \"Ned\"}], \"RequestId\": \"1\"}\n```\n",
    );
    let got = response_of(
        "ListNewts",
        rows,
        "```\n\
         {\"Newts\": [{\"Name\": \"Ned\", \"Age\": 1, \"Weight\": 4, \"Kind\": \"a\"}], \"RequestId\": \"1\"}\n\
         ```\n",
        &[("pond/en-US/ListNames.md", &other)],
    );
    assert!(got.contains(&"Newts[].Shape".to_owned()), "{got:?}");
}

#[test]
fn a_container_has_what_it_has_elsewhere_in_the_example() {
    let got = response(
        "|Newt|Struct| |The newt.|\n|Colour|String|red|Colour.|\n|Toes|Array of Toe| |Toes.|\n\
         |Side|String|left|Side.|\n|Weight|Integer|4|Weight.|\n|Toad|Struct| |The toad.|\n\
         |Toes|Array of Toe| |Toes.|\n|Side|String|left|Side.|\n|RequestId|String|1|Request.|",
        "{\"Newt\": {\"Colour\": \"red\"}, \"Toad\": {\"Toes\": [{\"Side\": \"left\"}]}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Newt.Toes[].Side".to_owned()), "{got:?}");
    assert!(got.contains(&"Newt.Weight".to_owned()), "{got:?}");
}

#[test]
fn a_row_stands_beside_the_one_that_begins_with_its_word() {
    let shown = "```\n\
     {\"Newts\": [{\"Locks\": [{\"Reason\": \"ill\"}], \"SkinSize\": \"9\"}], \"RequestId\": \"1\"}\n```\n";
    let rows = |unknown: &str| {
        format!(
            "|Newts|Array of Newt| |The newts.|\n|Locks|Array of Lock| |The locks.|\n|Reason|String|ill|Why.|\n\
             |{unknown}|String|red|Unknown.|\n|SkinSize|String|9|Size.|\n|RequestId|String|1|Request.|"
        )
    };
    let got = response_of("ListNewts", &rows("SkinColor"), shown, &[]);
    assert!(got.contains(&"Newts[].SkinColor".to_owned()), "{got:?}");
    let got = response_of("ListNewts", &rows("Rules"), shown, &[]);
    assert!(got.contains(&"Newts[].Locks[].Rules".to_owned()), "{got:?}");
}

#[test]
fn a_list_without_a_value_has_the_rows_after_it_sooner_than_one_with_a_value() {
    let shown =
        "```\n{\"Newts\": [{\"Size\": \"9\", \"Name\": \"Ned\"}], \"RequestId\": \"1\"}\n```\n";
    let rows = |example: &str| {
        format!(
            "|Newts|Array of Newt| |The newts.|\n|Size|String|9|Size.|\n\
             |Name|String|Ned|Name.|\n|Locks|Array|{example}|The locks.|\n|Shape|String|a|Shape.|\n\
             |RequestId|String|1|Request.|"
        )
    };
    let got = response_of("ListNewts", &rows(" "), shown, &[]);
    assert!(got.contains(&"Newts[].Locks[].Shape".to_owned()), "{got:?}");
    let got = response_of("ListNewts", &rows("lock-1"), shown, &[]);
    assert!(got.contains(&"Newts[].Shape".to_owned()), "{got:?}");
}

#[test]
fn paging_fields_stand_together() {
    let rows = "|RequestId|String|1|Request.|\n|Newts|Struct| |The newts.|\n|NextToken|String|n|Next.|\n\
     |List|Array of Newt| |One page.|\n|Name|String|Ned|Name.|\n|TotalCount|Integer|1|Total.|";
    let shown = |token: &str| {
        format!("{{\"RequestId\": \"1\", \"Newts\": {{{token}\"List\": [{{\"Name\": \"Ned\"}}]}}}}")
    };
    let got = response(rows, &shown("\"NextToken\": \"n\", "));
    assert!(got.contains(&"Newts.TotalCount".to_owned()), "{got:?}");
    // Without another one the top is their place.
    let got = response(&rows.replace("NextToken", "Token"), &shown(""));
    assert!(got.contains(&"TotalCount".to_owned()), "{got:?}");
}

#[test]
fn an_abridged_example_does_not_push_rows_into_the_last_list() {
    let unshown: String = ('A'..='M')
        .map(|c| format!("|Skin{c}|String|{c}|One.|\n"))
        .collect();
    let rows = format!(
        "|Newts|Array of Newt| |The newts.|\n|Newt| | |One.|\n|Age|Integer|1|Age.|\n\
         |Locks|Array of Lock| |The locks.|\n|Lock| | |One.|\n|Key|String|a|Key.|\n{unshown}\
         |SkinZ|String|z|Last.|\n|RequestId|String|1|Request.|"
    );
    let shown = "{\"Newts\": {\"Newt\": [{\"Age\": 1, \"SkinZ\": \"z\"}]}, \"RequestId\": \"1\"}";
    let got = response(&rows, shown);
    assert!(got.contains(&"Newts.Newt[].SkinM".to_owned()), "{got:?}");
}

#[test]
fn a_list_that_is_shown_empty_holds_what_stands_elsewhere_too() {
    let got = response(
        "|Newt| | |The newt.|\n|Id|String|n-1|Id.|\n|Eggs| | |The eggs.|\n|Id|String|e-1|Id.|\n\
         |RequestId|String|1|Request.|",
        "{\"Newt\": {\"Id\": \"n-1\", \"Eggs\": {\"Egg\": []}}, \"RequestId\": \"1\"}",
    );
    assert!(got.contains(&"Newt.Eggs.Egg[].Id".to_owned()), "{got:?}");
}

#[test]
fn a_list_is_written_like_the_one_with_the_same_members() {
    let rows = "|OldEggs| | |The old eggs.|\n|Color|String|red|Color.|\n|Size|String|9|Size.|\n\
                |NewEggs| | |The new eggs.|\n|Color|String|red|Color.|\n|Size|String|9|Size.|\n\
                |RequestId|String|1|Request.|";
    let wrapped = "{\"NewEggs\": {\"Egg\": [{\"Color\": \"red\", \"Size\": \"9\"}]}, \"OldEggs\": {}, \
                   \"RequestId\": \"1\"}";
    let got = response(rows, wrapped);
    assert!(got.contains(&"OldEggs.Egg[].Size".to_owned()), "{got:?}");
    let bare = "{\"NewEggs\": [{\"Color\": \"red\", \"Size\": \"9\"}], \"RequestId\": \"1\"}";
    let got = response(rows, bare);
    assert!(got.contains(&"OldEggs[].Size".to_owned()), "{got:?}");
    let level = "|Rest| | |The rest.|\n|Egg| | |One.|\n|Color|String|red|Color.|\n|Size|String|9|Size.|\n\
                 |RequestId|String|1|Request.|";
    let got = response(level, wrapped);
    assert!(got.contains(&"Rest.Egg[].Size".to_owned()), "{got:?}");
}

#[test]
fn a_container_stands_between_its_neighbors_though_the_example_shows_it_further_out() {
    let got = response(
        "|Herd|Struct| |The herd.|\n|Color|String|red|Color.|\n|Drift|Struct| |Where it drifts.|\n\
         |Far|Integer|9|Far.|\n|Near|Integer|2|Near.|\n|Kind|String|wild|Kind.|\n\
         |Size|Integer|4|Size.|\n|RequestId|String|1|Request.|",
        "```\n{\"Herd\": {\"Color\": \"red\", \"Kind\": \"wild\", \"Size\": 4}, \
         \"Drift\": {\"Far\": 9, \"Near\": 2}, \"RequestId\": \"1\"}\n```\n",
    );
    for path in [
        "Herd.Drift.Far",
        "Herd.Drift.Near",
        "Herd.Kind",
        "Herd.Size",
    ] {
        assert!(got.contains(&path.to_owned()), "{path} of {got:?}");
    }
}

#[test]
fn a_list_of_ids_holds_ids_alone() {
    let rows = "|Newts|Array of Newt| |The newts.|\n|Name|String|Ned|Name.|\n|Age|Integer|1|Age.|\n\
                |DenIds|Array of DenId| |Where they live.|\n|DenId|String|d-1|The den.|\n\
                |Shape|String|long|Shape.|\n|RequestId|String|1|Request.|";
    let got = response_of("ListNewts", rows, SHOWN, &[]);
    assert!(got.contains(&"Newts[].Shape".to_owned()), "{got:?}");
}

#[test]
fn a_word_in_common_counts_where_siblings_are_not_sorted_too() {
    let rows = "|Water|Struct| |The water.|\n|LastRain|String|r|Rain.|\n|FirstRain|String|r|Rain.|\n\
                |LastSnow|String|s|Snow.|\n|LastHail|String|h|Hail.|\n|Depth|Integer|1|Depth.|\n\
                |Area|Integer|2|Area.|\n|RequestId|String|1|Request.|";
    let shown = "```\n{\"Water\": {\"LastRain\": \"r\", \"FirstRain\": \"r\"}, \"Depth\": 1, \"Area\": 2, \
                 \"RequestId\": \"1\"}\n```\n";
    let got = response_of("DescribeWater", rows, shown, &[]);
    assert!(got.contains(&"Water.LastHail".to_owned()), "{got:?}");
}

#[test]
fn containers_with_names_of_one_form_stand_side_by_side() {
    let rows = "|BadFrogNotes| | |Of frogs.|\n|Id|String|1|Id.|\n|Pond|String|p|Pond.|\n\
                |BadNewtNotes| | |Of newts.|\n|Id|String|1|Id.|\n|Tail|String|t|Tail.|\n\
                |RequestId|String|1|Request.|";
    let got = response_of("PutNotes", rows, "", &[]);
    assert!(
        got.iter().any(|path| path.starts_with("BadNewtNotes")),
        "{got:?}"
    );
    // What wraps the notes on frogs elsewhere wraps them here, too.
    let other = page(
        "ListNotes",
        "|FrogNotes|Array of FrogNote| |Of frogs.|\n|Id|String|1|Id.|\n|RequestId|String|1|Request.|",
        "```\n{\"FrogNotes\": {\"FrogNote\": [{\"Id\": \"1\"}, {\"Id\": \"2\"}]}, \"RequestId\": \"1\"}\n```\n",
    );
    let got = response_of("PutNotes", rows, "", &[("pond/en-US/ListNotes.md", &other)]);
    assert!(
        got.contains(&"BadFrogNotes.FrogNote[].Pond".to_owned()),
        "{got:?}"
    );
}
