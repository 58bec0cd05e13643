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
    if !out.contains(REGIONAL) && !endpoints.regional.is_empty() {
        out.push_str(&regional(endpoints));
    }
    out
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
