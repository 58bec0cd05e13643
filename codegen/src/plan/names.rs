//! One policy for every name: from the wire to Rust.
//!
//! * Words begin at separators, at an upper-case letter after a lower-case letter or digit, and at the last
//!   letter of a run of upper-case letters that a lower-case one follows. [`WHOLE_WORDS`] says what stays in one piece.
//! * Types keep the spelling of the docs (`DescribeDBInstances`), so that they are found by searching for it. A name in
//!   upper case throughout is written as a word (`VPC` → `Vpc`).
//! * What Rust keeps for itself gets an underscore after it, what begins with a digit one in front.
//! * Within one scope the second comer to a name gets a number: [`Scope`].
//!
//! Only ASCII letters and digits survive: nothing else of a page can become part of an identifier or of a path.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::is_device;

/// Spellings that are one word although their letters say otherwise, by their first letter.
#[rustfmt::skip]
const WHOLE_WORDS: &[&str] = &[
    "APIs", "ARNs", "CIDs", "CNames", "DBaaS", "DDoS", "ETag", "GiB", "IDaaS", "IDs", "IPs",
    "IPsec", "IPSec", "IPv4", "IPv6", "IaaS", "IoT", "JSONs", "KBps", "KiB", "MBps", "MiB",
    "MongoDB", "MySQL", "NoSQL", "OAuth", "OAuth2", "PaaS", "PolarDB", "PostgreSQL", "QPSs",
    "SANs", "SQLServer", "SaaS", "TiB", "UIDs", "URIs", "URLs", "UUIDs", "VMs", "VPCs", "VPNs",
    "VRouter", "VRouters", "VServer", "VServers", "VSwitch", "VSwitches", "WebRTC", "vCPU",
    "vRouter", "vServer", "vSwitch", "vSwitches",
];

/// Strict and reserved words of all editions.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Methods that every type has or that are called on it, and which an inherent method of the name would hide.
#[rustfmt::skip]
pub(super) const METHODS: &[&str] = &[
    "as_ref", "as_str", "borrow", "borrow_mut", "clone", "clone_from", "clone_into", "cmp",
    "default", "eq", "fmt", "from", "hash", "into", "into_future", "ne", "new", "partial_cmp",
    "to_owned", "to_string", "try_from", "try_into", "type_id",
];

/// The words of a name, in their own spelling.
pub(super) fn words(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut rest = part;
        while !rest.is_empty() {
            let (word, tail) = rest.split_at(first_word(rest));
            words.push(word);
            rest = tail;
        }
    }
    words
}

/// Length of the first word of `text`, which is ASCII letters and digits only.
fn first_word(text: &str) -> usize {
    let bytes = text.as_bytes();
    let first = |word: &str| word.as_bytes().first().copied();
    let start = WHOLE_WORDS.partition_point(|word| first(word) < first(text));
    let whole = WHOLE_WORDS[start..]
        .iter()
        .take_while(|word| first(word) == first(text))
        .filter(|w| {
            text.starts_with(**w) && !bytes.get(w.len()).is_some_and(u8::is_ascii_lowercase)
        })
        .map(|w| w.len())
        .max();
    let Some(mut end) = whole else {
        let upper = bytes.iter().take_while(|b| b.is_ascii_uppercase()).count();
        let ends_in_word = bytes.get(upper).is_some_and(u8::is_ascii_lowercase);
        if upper > 1 && ends_in_word {
            return upper - 1;
        }
        return upper
            + bytes[upper..]
                .iter()
                .take_while(|b| !b.is_ascii_uppercase())
                .count();
    };
    end += bytes[end..]
        .iter()
        .take_while(|b| b.is_ascii_digit())
        .count();
    end
}

/// A name for a field, method or module: `VSwitchId` → `vswitch_id`, `type` → `type_`; empty when no letter or digit is
/// in it.
pub(super) fn snake(name: &str) -> String {
    let name = words(name)
        .iter()
        .map(|w| w.to_ascii_lowercase())
        .collect::<Vec<_>>()
        .join("_");
    guard(name)
}

/// A name for a type or variant: `ecs.instance-type` → `EcsInstanceType`; empty when no letter or digit is in it.
pub(super) fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for part in name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|p| !p.is_empty())
    {
        let shouted = part.len() > 1 && !part.bytes().any(|b| b.is_ascii_lowercase());
        if out.ends_with(|c: char| c.is_ascii_digit())
            && part.starts_with(|c: char| c.is_ascii_digit())
        {
            // `2014-05-26` and `20140526` are not one name, and Rust wants no other underscore in a type.
            out.push('_');
        }
        let mut chars = part.chars();
        if let Some(first) = chars.next() {
            out.push(first.to_ascii_uppercase());
            if shouted {
                out.extend(chars.map(|c| c.to_ascii_lowercase()));
            } else {
                out.push_str(chars.as_str());
            }
        }
    }
    if out == "Self" {
        "Self_".into()
    } else {
        guard(out)
    }
}

/// Names that a module cannot have besides those of devices: files that Cargo takes for the root of a crate, and crates
/// that the code of every module names.
const TAKEN_MODULES: [&str; 6] = ["alicloud_runtime", "alloc", "core", "lib", "main", "std"];

/// Most letters of the name of a module, since no file system takes more than 255 bytes for the name of a file.
const LONGEST_MODULE: usize = 120;

/// A name for a module and its file. Windows has devices of some names, in every folder and with every extension.
pub(super) fn module(name: &str) -> String {
    let mut name = snake(name);
    if name.len() > LONGEST_MODULE {
        name.truncate(LONGEST_MODULE);
        name.truncate(name.trim_end_matches('_').len());
    }
    if is_device(&name) || TAKEN_MODULES.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

fn guard(name: String) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else if KEYWORDS.binary_search(&name.as_str()).is_ok() {
        format!("{name}_")
    } else {
        name
    }
}

/// Endings of one of many: the first that fits counts. What it is cut to, and what is put after.
const PLURALS: &[(&str, usize, &str)] = &[
    ("caches", 1, ""),
    ("ies", 3, "y"),
    ("sses", 2, ""),
    ("shes", 2, ""),
    ("ches", 2, ""),
    ("xes", 2, ""),
    ("ss", 0, ""),
    ("us", 0, ""),
    ("is", 0, ""),
    ("as", 0, ""),
    ("os", 0, ""),
    ("s", 1, ""),
];

/// One word for one of many: `Regions` → `Region`, `Addresses` → `Address`, `Status` → `Status`.
pub(super) fn singular(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let found = PLURALS
        .iter()
        .find(|(end, cut, _)| lower.ends_with(end) && lower.len() > cut + 1);
    match found {
        Some((_, cut, put)) if !name.ends_with('S') => {
            format!("{}{put}", &name[..name.len() - cut])
        }
        _ => name.to_owned(),
    }
}

/// What several names have in common at their end, in whole words.
pub(super) fn common_end(names: &[String]) -> Option<String> {
    let (first, rest) = names.split_first()?;
    let first = words(first);
    let shared = rest.iter().fold(first.len(), |shared, other| {
        let other = words(other);
        let pairs = first.iter().rev().zip(other.iter().rev());
        let same = pairs.take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
        shared.min(same)
    });
    (shared > 0).then(|| camel(&first[first.len() - shared..].concat()))
}

/// A name with what it belongs to in front, unless that says it already.
pub(super) fn join(owner: &str, name: &str) -> String {
    let (owner_words, name_words) = (words(owner), words(name));
    if owner_words.ends_with(&name_words) {
        return camel(owner);
    }
    let said = (1..=name_words.len().min(owner_words.len()))
        .rev()
        .find(|n| owner_words[owner_words.len() - n..] == name_words[..*n])
        .unwrap_or(0);
    camel(&format!("{owner}{}", name_words[said..].concat()))
}

/// Names that are taken within one scope.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which `reserved` cannot be used.
    pub(super) fn reserving<'a>(reserved: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            taken: reserved.into_iter().map(str::to_owned).collect(),
        }
    }

    /// Takes `name` if it is free.
    pub(super) fn take_one(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Takes the first of `candidates` that is free, else the last one with the first number that makes it so.
    pub(super) fn take<S: AsRef<str>>(&mut self, candidates: &[S], separator: &str) -> String {
        let mut last = "unnamed";
        for name in candidates
            .iter()
            .map(AsRef::as_ref)
            .filter(|n| !n.is_empty())
        {
            if self.taken.insert(name.to_owned()) {
                return name.to_owned();
            }
            last = name;
        }
        let last = last.trim_end_matches('_');
        (2u32..)
            .map(|n| format!("{last}{separator}{n}"))
            .find(|name| self.taken.insert(name.clone()))
            .unwrap_or_default()
    }
}

/// Names for `wires`, each in its own way unique: `name` makes a name of one. Where two meet, the one that
/// comes first in the order of bytes (`Key` before `key`) keeps it, whatever the order of the page.
pub(super) fn unique<'a>(
    scope: &mut Scope,
    wires: impl IntoIterator<Item = &'a str>,
    name: impl Fn(&str) -> String,
    separator: &str,
    nameless: &str,
) -> BTreeMap<&'a str, String> {
    let sorted: BTreeSet<&str> = wires.into_iter().collect();
    let mut names = BTreeMap::new();
    for wire in sorted {
        let plain = match name(wire) {
            none if none.is_empty() => nameless.to_owned(),
            name => name,
        };
        let given = match scope.take_one(&plain) {
            true => plain,
            // Only where names meet is it asked which of them has it.
            false if names.values().any(|n| *n == plain) => scope.take(&[plain], separator),
            false => scope.take(&[format!("{plain}_")], separator),
        };
        names.insert(wire, given);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_have_names_that_files_and_crates_leave_free() {
        let long = "Ab".repeat(200);
        for (name, expected) in [
            ("con", "con_"),
            ("COM1", "com1_"),
            ("Lib", "lib_"),
            ("AlicloudRuntime", "alicloud_runtime_"),
            ("std", "std_"),
            ("Crate", "crate_"),
            ("Pond", "pond"),
        ] {
            assert_eq!(module(name), expected);
        }
        assert!(module(&long).len() <= LONGEST_MODULE);
        let api = model_api("crate", "2020-01-02");
        assert_eq!(crate::plan::modules(&api), ["crate_", "crate_2020_01_02"]);
    }

    fn model_api(name: &str, version: &str) -> crate::model::Api {
        crate::model::Api {
            slug: name.to_owned(),
            product: name.to_owned(),
            version: version.to_owned(),
            ..Default::default()
        }
    }

    #[test]
    fn tables_are_sorted_for_the_search() {
        assert!(KEYWORDS.is_sorted());
        assert!(METHODS.is_sorted());
        assert!(WHOLE_WORDS.is_sorted_by_key(|word| word.as_bytes().first()));
    }

    #[test]
    fn snake_case() {
        for (wire, rust) in [
            ("RouterInterfaceId", "router_interface_id"),
            ("VSwitchId", "vswitch_id"),
            ("vSwitchId", "vswitch_id"),
            ("DBInstanceIDs", "db_instance_ids"),
            ("IPv6Address", "ipv6_address"),
            ("Ipv6Address", "ipv6_address"),
            ("IPV4s", "ipv4s"),
            ("DDoSEvents", "ddos_events"),
            ("Layer7CCRules", "layer7_cc_rules"),
            ("SecurityIPList", "security_ip_list"),
            ("SecurityIPs", "security_ips"),
            ("QPSbyApp", "qp_sby_app"),
            ("kibanaIPWhitelist", "kibana_ip_whitelist"),
            ("x-acs-token", "x_acs_token"),
            ("type", "type_"),
            ("Self", "self_"),
            ("2dCode", "_2d_code"),
            ("../../etc/passwd", "etc_passwd"),
            ("a\"; fn x() {} //", "a_fn_x"),
            ("名称", ""),
        ] {
            assert_eq!(snake(wire), rust, "{wire}");
        }
    }

    #[test]
    fn camel_case() {
        for (wire, rust) in [
            ("DescribeDBInstances", "DescribeDBInstances"),
            ("VPC", "Vpc"),
            ("ecs.instance-type", "EcsInstanceType"),
            ("Large.1", "Large1"),
            ("PAY_BY_TRAFFIC", "PayByTraffic"),
            ("Self", "Self_"),
            ("5Mbps", "_5Mbps"),
            ("2014-05-26", "_2014_05_26"),
            ("*/", ""),
        ] {
            assert_eq!(camel(wire), rust, "{wire}");
        }
    }

    #[test]
    fn one_of_many() {
        for (many, one) in [
            ("Regions", "Region"),
            ("Addresses", "Address"),
            ("VSwitches", "VSwitch"),
            ("Status", "Status"),
            ("Tag", "Tag"),
            ("IPs", "IP"),
            ("Policies", "Policy"),
            ("DDoS", "DDoS"),
            ("Access", "Access"),
            ("Databases", "Database"),
            ("Boxes", "Box"),
            ("ImageCaches", "ImageCache"),
        ] {
            assert_eq!(singular(many), one, "{many}");
        }
    }

    #[test]
    fn twins_keep_apart_whatever_the_order() {
        let scope = || Scope::reserving(["new"]);
        let names = |wires: [&'static str; 4]| unique(&mut scope(), wires, snake, "_", "field");
        let a = names(["key", "Key", "New", "名"]);
        assert_eq!(a, names(["名", "New", "Key", "key"]));
        assert_eq!(a["Key"], "key");
        assert_eq!(a["key"], "key_2");
        assert_eq!(a["New"], "new_");
        assert_eq!(a["名"], "field");
    }
}
