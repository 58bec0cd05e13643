//! Words that a rule asks for in all languages at once, because they stand in cells, headers and labels that mix them.

use crate::model::Language;

/// Words by which a description calls its field a list.
pub(crate) const LIST_WORDS: &[&str] = &["列表", "集合", "数组", "list", "array", "collection"];

/// Words by which a sentence speaks of a part of an operation and not of all of it.
pub(crate) const PART_WORDS: &[&str] = &["参数", "字段", "parameter", "field"];

/// The ways to write a list of something, in lower case.
pub(crate) const LIST_AROUND: &[(&str, &str)] = &[
    ("array of ", ""),
    ("list of ", ""),
    ("list<", ">"),
    ("array<", ">"),
    ("array[", "]"),
    ("list[", "]"),
    ("set<", ">"),
    ("[]", ""),
    ("[", "]"),
];

/// The ways to write a list after what it holds, in lower case.
pub(crate) const LIST_BEHIND: &[&str] = &["[]", "[ ]", " list", " array", "列表", "数组"];

/// Ends of names of types whose values are lists.
pub(crate) const LIST_TYPES: &[&str] = &["List", "ListType", "Array"];

/// What may stand after the name of a type and is not part of it.
pub(crate) const TYPE_SUFFIXES: &[&str] = &[" Type", " type", "类型"];

/// Plural nouns that measure a value and do not count items.
pub(crate) const MEASURES: &[&str] = &[
    "bytes",
    "characters",
    "times",
    "digits",
    "seconds",
    "minutes",
    "hours",
    "days",
    "bits",
    "decimal",
    "letters",
    "months",
    "years",
    "random",
];

/// What stands between a subject and its value: `Value: X`, `取值为X`.
pub(crate) const IS: &[char] = &[':', '：', '为'];

/// Headers of columns with hosts that are reached only within the vendor's network.
pub(crate) const INTERNAL_HOSTS: &[&str] = &["vpc", "内网", "internal", "private"];

/// Parts of the label of a service whose host is reached only within the vendor's network.
pub(crate) const INTERNAL_LABELS: &[&str] = &["vpc", "internal", "inner", "intranet"];

/// Words of labels that stand around an example and are no part of it.
pub(crate) const EXAMPLE_LABELS: &[&str] = &["json", "xml", "response", "示例", "格式", "返回"];

/// Words for required and optional that are just as well values.
pub(crate) const FLAGS_THAT_ARE_VALUES: &[&str] = &["true", "false", "none", "n/a", "无"];

/// Labels in front of the headers of a message.
pub(crate) const HEADER_LABELS: &[&str] = &["header", "headers", "请求头", "响应头"];

/// The first character of an example cell that says that there is none.
pub(crate) const NO_EXAMPLE: char = '无';

/// Parts of the addresses of lists of errors, in lower case.
pub(crate) const ERROR_LISTS: &[&str] = &["errorcode", "error-center", "errorcenter"];

/// What an example cell has where there is no value.
pub(crate) const NULL_EXAMPLE: &str = "null";

/// What one has where there is none to give, in lower case.
const PLACEHOLDERS: &[&str] = &[
    "无", "空", "暂无", "n/a", "none", "null", "nil", "-", "--", "—",
];

/// Whether an example cell has a word in the place of a value.
pub(crate) fn is_placeholder(example: &str) -> bool {
    PLACEHOLDERS.contains(&example.trim().to_lowercase().as_str())
}

/// Headings of sections that go on telling what an operation is for.
const TEXT_HEADINGS: &[&str] = &["接口说明", "operation description"];

/// The same, as long as neither parameters nor what is returned was described: further down they head remarks on these.
const EARLY_TEXT_HEADINGS: &[&str] = &[
    "description",
    "interface description",
    "api description",
    "描述",
    "说明",
    "api描述",
    "api说明",
    "接口描述",
    "限制说明",
    "使用说明",
    "usage notes",
    "limits",
];

/// Whether a heading is that of a section that goes on telling what the operation is for.
pub(crate) fn heads_operation_text(heading: &str, early: bool) -> bool {
    let heading = super::normal(heading);
    TEXT_HEADINGS.contains(&heading.as_str())
        || early && EARLY_TEXT_HEADINGS.contains(&heading.as_str())
}

/// What stands after the name of a parameter that should not be used any more.
pub(crate) const DEPRECATED_MARK: &str = "`deprecated`";

/// What such a mark says.
pub(crate) fn deprecated_note(language: Language) -> &'static str {
    match language {
        Language::Zh => "已废弃。",
        Language::En => "Deprecated.",
    }
}

/// Words that any label may have around the name of its field.
const LABEL_WORDS: &[&str] = &[
    "parameter",
    "field",
    "structure",
    "struct",
    "object",
    "for",
    "of",
    "the",
    "in",
    "each",
    "description",
    "definition",
    "type",
    "data",
    "list",
    "array",
];

/// Whether a word stands in labels beside the name of a field.
pub(crate) fn is_label_word(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    let word = word.strip_suffix('s').unwrap_or(&word);
    LABEL_WORDS.contains(&word)
}

/// What a heading calls the type that it names.
pub(crate) const DATA_TYPE: &str = "data type";

/// Types of single values as the generator of today's pages writes them.
pub(crate) const GENERATED_SCALARS: &[&str] = &[
    "string", "integer", "long", "boolean", "number", "double", "float",
];

/// The word for whole numbers there.
pub(crate) const GENERATED_INTEGER: &str = "integer";

/// Ends of names whose whole numbers are wide.
pub(crate) const WIDE_ENDINGS: &[&str] = &["Id", "Time", "Timestamp"];

/// Types that hold something, the list first, as the generator of today's pages writes them.
pub(crate) const GENERATED_CONTAINERS: &[&str] = &["array", "object", "any"];

/// The word for a value of any type there.
pub(crate) const ANY_VALUE: &str = "any";

/// Words of required cells as the generator of today's pages writes them.
pub(crate) const GENERATED_FLAGS: &[&str] = &["是", "否", "Yes", "No", "true", "false"];

/// Parts of sentences that say that there are no parameters or fields, or none besides the common ones.
pub(crate) const NOTHING_PHRASES: &[&str] = &[
    "无",
    "没有",
    "不需要",
    "不涉及",
    "不返回",
    "公共",
    "为空",
    "no parameter",
    "no request parameter",
    "not require",
    "no response",
    "no return",
    "not return",
    "nothing",
    "none",
    "common",
    "public",
    "empty",
];

/// How sentences begin that say where more is told.
pub(crate) const POINTERS: &[&str] = &[
    "关于",
    "有关",
    "for more information about",
    "for information about",
    "for details about",
];

/// What stands where a tick or a cross stood: a page may have been copied with what describes the picture.
const TICKS: &[(&str, bool)] = &[
    ("支持", true),
    ("不支持", false),
    ("supported", true),
    ("not supported", false),
    ("✓", true),
    ("✔", true),
    ("√", true),
    ("✗", false),
    ("✘", false),
    ("×", false),
];

/// Whether a cell below a header that asks for yes or no has a tick or a cross, or what describes one.
pub(crate) fn tick(cell: &str) -> Option<bool> {
    let word = super::normal(cell);
    let mut ticks = TICKS.iter();
    ticks.find(|(tick, _)| *tick == word).map(|(_, yes)| *yes)
}

/// Words of a short required cell that make it a condition.
pub(crate) const CONDITION_WORDS: &[&str] = &[
    "条件",
    "condition",
    "时",
    "如",
    "if",
    "when",
    "depend",
    "至少",
    "二选一",
    "或",
];

/// Words of titles for what a service calls, and is not called by, in lower case.
pub(crate) const CALLBACK_WORDS: &[&str] = &["callback", "webhook", "回调"];

/// Words for types that a cell may misspell.
pub(crate) const TYPE_SPELLINGS: &[&str] = &[
    "string", "integer", "boolean", "float", "double", "array", "object", "struct",
];
