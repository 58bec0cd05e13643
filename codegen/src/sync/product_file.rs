//! `product.toml`: what holds for the whole product. What somebody wrote in it stays.

use std::fmt::Write;

use crate::model::{Api, Endpoints, RegionalEndpoint};

/// Table of the hosts by region.
const REGIONAL: &str = "[endpoints.regional]";

/// The file with all that the upstream pages say and it lacks.
pub(super) fn complete(held: Option<&str>, api: &Api) -> String {
    let endpoints = &api.endpoints;
    let mut out = match held {
        Some(held) => held.to_owned(),
        None => {
            let mut out = format!(
                "product = {}\nversion = {}\n",
                quoted(&api.product),
                quoted(&api.version)
            );
            add(&mut out, "title", api.title.as_deref());
            out.push_str("\n[endpoints]\n");
            add(&mut out, "central", endpoints.central.as_deref());
            add(&mut out, "rule", endpoints.rule.as_deref());
            add(
                &mut out,
                "location_code",
                endpoints.location_code.as_deref(),
            );
            out
        }
    };
    if !out.contains(REGIONAL) && !endpoints.regional.is_empty() && are_of(&out, endpoints) {
        out.push_str(&regional(endpoints));
    }
    out
}

/// Whether hosts are of the product of a file, as far as the one that it names tells: a page of endpoints may be that
/// of another product in the same folder.
fn are_of(file: &str, endpoints: &Endpoints) -> bool {
    let file: toml::Table = file.parse().unwrap_or_default();
    let central = file
        .get("endpoints")
        .and_then(|e| e.get("central")?.as_str());
    let Some(name) = central.and_then(first_word) else {
        return true;
    };
    let regional = endpoints.regional.iter();
    let mut hosts = regional
        .flat_map(|r| [&r.public, &r.vpc, &r.internal])
        .flatten();
    hosts.any(|host| first_word(host) == Some(name))
}

/// The first word of a host.
fn first_word(host: &str) -> Option<&str> {
    host.split(['.', '-']).next()
}

fn add(out: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{name} = {}", quoted(value));
    }
}

fn regional(endpoints: &Endpoints) -> String {
    let mut out = format!("\n{REGIONAL}\n");
    for region in &endpoints.regional {
        let _ = writeln!(out, "{} = {}", quoted(&region.region), hosts(region));
    }
    out
}

/// The public host alone, or all of them by network.
fn hosts(region: &RegionalEndpoint) -> String {
    if let (Some(public), None, None) = (&region.public, &region.vpc, &region.internal) {
        return quoted(public);
    }
    let all = [
        ("public", &region.public),
        ("vpc", &region.vpc),
        ("internal", &region.internal),
    ];
    let named = all
        .into_iter()
        .filter_map(|(name, host)| Some(format!("{name} = {}", quoted(host.as_ref()?))));
    format!("{{ {} }}", named.collect::<Vec<_>>().join(", "))
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_another_product_are_not_taken() {
        let region = |host: &str| RegionalEndpoint {
            region: "north-1".to_owned(),
            public: Some(host.to_owned()),
            ..RegionalEndpoint::default()
        };
        let held = "product = \"Pond\"\n\n[endpoints]\ncentral = \"pond.example.com\"\n";
        let completed = |host: &str| {
            let endpoints = Endpoints {
                regional: vec![region(host)],
                ..Endpoints::default()
            };
            let api = Api {
                endpoints,
                ..Api::default()
            };
            complete(Some(held), &api)
        };
        assert_eq!(completed("lake.north-1.example.com"), held);
        assert!(completed("pond.north-1.example.com").contains(REGIONAL));
        assert!(completed("pond-vpc.north-1.example.com").contains(REGIONAL));
    }
}
