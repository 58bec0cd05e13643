//! Hosts by region.

use std::collections::BTreeMap;

use crate::{
    metadata::document::{
        EndpointEntry,
        part::{Items, NodeOutcome, Object, Slot},
    },
    metadata::rules,
    model::{Endpoints, RegionalEndpoint},
};

use super::schema::Converter;

/// Where the product is reached: the hosts of the regions, one host for all of them, or a rule that most of them keep.
pub(super) fn endpoints<'d>(
    converter: &mut Converter<'d>,
    all: &'d Slot<Items<EndpointEntry>>,
) -> Endpoints {
    let mut regional: Vec<RegionalEndpoint> = Vec::new();
    converter.at(&["endpoints"], |c| {
        c.check(all, "a list");
        for (index, slot) in all.items().iter().enumerate() {
            c.at_item(index, |c| {
                c.check(slot, "an endpoint");
                if let Some(entry) = slot.get() {
                    entry.outcome().settle(add_region(c, &mut regional, entry));
                }
            });
        }
    });
    let mut publics: Vec<&str> = regional
        .iter()
        .filter_map(|r| r.public.as_deref())
        .collect();
    publics.sort_unstable();
    publics.dedup();
    let central = match publics.as_slice() {
        [only] => Some((*only).to_owned()),
        _ => None,
    };
    let is_central = central.is_some() && regional.iter().all(|r| r.vpc.is_none());
    Endpoints {
        rule: rule(&regional).filter(|_| central.is_none()),
        regional: if is_central { Vec::new() } else { regional },
        central,
        location_code: None,
    }
}

fn add_region(
    converter: &mut Converter<'_>,
    out: &mut Vec<RegionalEndpoint>,
    entry: &EndpointEntry,
) -> NodeOutcome {
    let host = |slot: &Slot<String>| {
        let host = slot
            .text()?
            .trim()
            .trim_start_matches("https://")
            .trim_start_matches("http://");
        (!host.is_empty()).then(|| host.to_owned())
    };
    let (Some(region), Some(public)) = (
        entry.region.text().map(str::trim).filter(|r| !r.is_empty()),
        host(&entry.public).or_else(|| host(&entry.endpoint)),
    ) else {
        return converter.report(&rules::WRONG_KIND, "an endpoint without region or host");
    };
    if out.iter().any(|r| r.region == region) {
        return NodeOutcome::Merged;
    }
    out.push(RegionalEndpoint {
        region: region.to_owned(),
        public: Some(public),
        vpc: host(&entry.vpc),
        internal: None,
    });
    NodeOutcome::Emitted
}

/// The host with `{region}` in it that more than half of the regions have.
fn rule(regional: &[RegionalEndpoint]) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for entry in regional {
        let host = entry.public.as_deref()?;
        if host.contains(&entry.region) {
            *counts
                .entry(host.replace(&entry.region, "{region}"))
                .or_default() += 1;
        }
    }
    let (host, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count * 2 > regional.len() && count > 1).then_some(host)
}
