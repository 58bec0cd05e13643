//! Where a product is reached, by what its own pages call: a host that another product of the same folder calls is not
//! the host of this one, and one of an internal network is none that everybody reaches.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    doc::{self, EndpointRow, ExampleKind, OperationDoc},
    model::{Api, Endpoints, RegionalEndpoint},
    report::{Diagnostic, Report},
    source::{SourceMap, Span},
    vocabulary::{self, wire},
};

use super::rules;

/// Pages by what they show.
type HostVotes = BTreeMap<String, usize>;

/// What the pages of an API call.
#[derive(Clone, Debug, Default)]
pub(super) struct CalledHosts {
    /// Hosts without a region.
    central: HostVotes,
    /// Hosts of regions.
    regional: BTreeMap<String, HostVotes>,
    /// The first host that a call shows, whatever it is.
    shown: Option<(String, Span)>,
}

/// The services that the pages of each product call, all versions of it together.
#[derive(Debug, Default)]
pub(super) struct CalledServices {
    by_product: HashMap<String, HostVotes>,
    /// The product whose own pages call a service most.
    owner: HashMap<String, String>,
}

/// Whose hosts a row of a table tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowOwner<'s> {
    /// Of the product whose pages are around.
    Around,
    /// Of a product of that name, in lower case.
    Other(&'s str),
    /// Of none that is known.
    Nobody,
}

/// How far a host is reached from, as its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach<'a> {
    Everywhere,
    Region(&'a str),
    Network,
    Unknown,
}

/// What the calls of each API show, in the order of `apis`.
pub(super) fn read_calls(
    apis: &[Api],
    sources: &SourceMap,
    docs: &[OperationDoc],
) -> (Vec<CalledHosts>, CalledServices) {
    let mut hosts = vec![CalledHosts::default(); apis.len()];
    let mut services = CalledServices::default();
    let by_path: HashMap<&str, usize> = apis
        .iter()
        .enumerate()
        .flat_map(|(ix, api)| api.operations.iter().map(move |o| (ix, o)))
        .flat_map(|(ix, o)| o.pages.iter().map(move |page| (page.as_str(), ix)))
        .collect();
    for doc in docs {
        let Some(ix) = by_path.get(sources.file(doc.file).path.as_str()) else {
            continue;
        };
        let called = hosts[*ix].note(doc);
        let product = apis[*ix].product.to_lowercase();
        let votes = services.by_product.entry(product).or_default();
        for service in called.iter().filter_map(|host| doc::service_of(host)) {
            *votes.entry(service.to_owned()).or_default() += 1;
        }
    }
    services.find_owners();
    (hosts, services)
}

impl CalledHosts {
    /// Notes the hosts that a page calls, each once, and returns them.
    fn note<'d>(&mut self, doc: &'d OperationDoc) -> BTreeSet<&'d str> {
        let calls = doc
            .examples
            .iter()
            .filter(|e| e.kind == ExampleKind::Request);
        let mut called = BTreeSet::new();
        for call in calls {
            if let Some(host) = doc::shown_host(&call.text.value).filter(|h| !is_reserved(h)) {
                self.shown.get_or_insert((host.to_owned(), call.text.span));
            }
            called.extend(doc::called_host(&call.text.value));
        }
        for host in &called {
            let votes = match reach(host) {
                Reach::Everywhere => &mut self.central,
                Reach::Region(region) => self.regional.entry(region.to_owned()).or_default(),
                Reach::Network | Reach::Unknown => continue,
            };
            *votes.entry((*host).to_owned()).or_default() += 1;
        }
        called
    }

    /// The host of all regions, where most calls go to such a one.
    pub(super) fn central(&self) -> Option<String> {
        let pages = |votes: &HostVotes| votes.values().sum::<usize>();
        let regional: usize = self.regional.values().map(pages).sum();
        most(&self.central).filter(|_| pages(&self.central) >= regional)
    }

    /// The hosts of regions, where calls go to no host of all regions.
    pub(super) fn regional(&self) -> impl Iterator<Item = RegionalEndpoint> {
        let regions = self.regional.iter().filter(|_| self.central().is_none());
        regions.map(|(region, votes)| RegionalEndpoint {
            region: region.clone(),
            public: most(votes),
            ..RegionalEndpoint::default()
        })
    }

    /// A finding where the calls show a host, and nothing gives one.
    pub(super) fn check(&self, api: &Api, report: &mut Report) {
        let Some((host, span)) = self.shown.as_ref().filter(|_| !has_host(&api.endpoints)) else {
            return;
        };
        let message = format!(
            "the calls of {} {} go to `{host}`, and no host is taken for it",
            api.product, api.version
        );
        let found = Diagnostic::new(&rules::NO_HOST, *span, message);
        report.push(found.help(
            "give it as `central` or below `regional` of `[endpoints]` in its `product.toml`",
        ));
    }
}

impl CalledServices {
    fn find_owners(&mut self) {
        let mut best: HashMap<&str, (usize, &str)> = HashMap::new();
        for (product, votes) in &self.by_product {
            for (service, pages) in votes {
                let one = (*pages, product.as_str());
                let held = best.entry(service).or_insert(one);
                *held = one.max(*held);
            }
        }
        let owners = best
            .into_iter()
            .map(|(service, (_, product))| (service.to_owned(), product.to_owned()));
        self.owner = owners.collect();
    }

    /// The product whose hosts a row tells, in a table among the pages of `product`: the one whose calls go to the
    /// service of a host, or that is called like it.
    pub(super) fn owner_of(&self, product: &str, row: &RegionalEndpoint) -> RowOwner<'_> {
        let product = product.to_lowercase();
        let own = self.by_product.get(&product).filter(|own| !own.is_empty());
        let named = |service: &str, product: &str| wire::letters(service) == wire::letters(product);
        let is_own = |service: &str| {
            own.is_some_and(|own| own.contains_key(service)) || named(service, &product)
        };
        let hosts = [&row.public, &row.vpc, &row.internal].into_iter().flatten();
        let services: Vec<&str> = hosts.filter_map(|host| doc::service_of(host)).collect();
        if services.iter().any(|service| is_own(service)) {
            return RowOwner::Around;
        }
        let other = services.iter().find_map(|service| {
            let called_so = || {
                self.by_product
                    .keys()
                    .find(|product| named(service, product))
            };
            self.owner.get(*service).or_else(called_so)
        });
        let public = row.public.as_deref().and_then(doc::service_of);
        match other {
            Some(other) => RowOwner::Other(other),
            None if own.is_some() && public.is_some() => RowOwner::Nobody,
            None => RowOwner::Around,
        }
    }
}

/// The hosts of a row, each at its network: by the column that it stands in, and by its name.
pub(super) fn region_of(row: &EndpointRow) -> Option<RegionalEndpoint> {
    let mut out = RegionalEndpoint {
        region: row.region.as_ref()?.value.clone(),
        ..RegionalEndpoint::default()
    };
    let in_column = row.internal.iter().map(|host| (host, true));
    for (host, internal) in in_column.chain(row.public.iter().map(|host| (host, false))) {
        let host = &host.value;
        let slot = match internal || reach(host) == Reach::Network {
            true if host.contains("vpc") => &mut out.vpc,
            true => &mut out.internal,
            false => &mut out.public,
        };
        slot.get_or_insert_with(|| host.clone());
    }
    Some(out)
}

/// What a host says of who reaches it.
fn reach(host: &str) -> Reach<'_> {
    let Some(name) = host.strip_suffix(wire::VENDOR_DOMAIN) else {
        return Reach::Unknown;
    };
    let (service, region) = match name.split_once('.') {
        Some((service, region)) => (service, Some(region)),
        None => (name, None),
    };
    let is_label =
        |label: &str| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-');
    let mut parts = service.split('-').skip(1);
    if !is_label(service)
        || !service
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    {
        return Reach::Unknown;
    }
    if parts.any(|part| vocabulary::INTERNAL_LABELS.contains(&part)) {
        return Reach::Network;
    }
    match region {
        Some(region) if doc::is_region(region) => Reach::Region(region),
        Some(_) => Reach::Unknown,
        // The region may be part of the label.
        None => service
            .match_indices('-')
            .map(|(at, _)| &service[at + 1..])
            .find(|rest| doc::is_region(rest))
            .map_or(Reach::Everywhere, Reach::Region),
    }
}

/// Whether a name is one that documents may use, and nobody has.
fn is_reserved(host: &str) -> bool {
    let mut ends = wire::RESERVED_HOSTS.iter();
    ends.any(|end| {
        host.strip_suffix(end)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

fn has_host(endpoints: &Endpoints) -> bool {
    let any = |r: &RegionalEndpoint| r.public.is_some() || r.vpc.is_some() || r.internal.is_some();
    endpoints.central.is_some() || endpoints.rule.is_some() || endpoints.regional.iter().any(any)
}

fn most(votes: &HostVotes) -> Option<String> {
    let best = votes.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
    best.map(|(host, _)| host.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_host_tells_who_reaches_it() {
        let cases = [
            ("pond.aliyuncs.com", Reach::Everywhere),
            ("vpc.aliyuncs.com", Reach::Everywhere),
            ("pond-intl.aliyuncs.com", Reach::Everywhere),
            ("pond.cn-north.aliyuncs.com", Reach::Region("cn-north")),
            ("pond-lake-cn-north.aliyuncs.com", Reach::Region("cn-north")),
            ("pond-vpc.cn-north.aliyuncs.com", Reach::Network),
            ("pond-cn-north-internal.aliyuncs.com", Reach::Network),
            ("mine.cn-north.pond.aliyuncs.com", Reach::Unknown),
            (".cn-north.aliyuncs.com", Reach::Unknown),
            ("pond.aliyuncs.com.attacker.example", Reach::Unknown),
        ];
        for (host, expected) in cases {
            assert_eq!(reach(host), expected, "{host}");
        }
    }

    #[test]
    fn a_row_of_hosts_is_of_the_product_that_calls_them() {
        let mut services = CalledServices::default();
        for (product, service, pages) in [
            ("pond", "pond", 9),
            ("pond", "lake", 1),
            ("lake", "lake", 5),
        ] {
            let votes = services.by_product.entry(product.to_owned()).or_default();
            votes.insert(service.to_owned(), pages);
        }
        services.find_owners();
        let row = |host: &str| {
            let host = Some(host.to_owned());
            match host.as_ref().is_some_and(|h| h.contains("vpc")) {
                true => RegionalEndpoint {
                    vpc: host,
                    ..RegionalEndpoint::default()
                },
                false => RegionalEndpoint {
                    public: host,
                    ..RegionalEndpoint::default()
                },
            }
        };
        let owner = |product: &str, host: &str| services.owner_of(product, &row(host));
        use RowOwner::{Around, Nobody, Other};
        assert_eq!(owner("Pond", "pond.cn-north.aliyuncs.com"), Around);
        let second = owner("Pond", "lake.cn-north.aliyuncs.com");
        assert_eq!(second, Around, "its own pages call it, too");
        assert_eq!(owner("Lake", "pond.cn-north.aliyuncs.com"), Other("pond"));
        let unknown = owner("Pond", "reed.cn-north.aliyuncs.com");
        assert_eq!(unknown, Nobody, "none of its pages calls it");
        let shared = owner("Pond", "gateway-vpc.cn-north.aliyuncs.com");
        assert_eq!(shared, Around, "a network may have one for all");
        assert_eq!(
            owner("Lake", "pond-vpc.cn-north.aliyuncs.com"),
            Other("pond")
        );
        let silent = owner("Moor", "heath.cn-north.aliyuncs.com");
        assert_eq!(silent, Around, "no page calls anything");
        assert_eq!(owner("Moor", "pond.cn-north.aliyuncs.com"), Other("pond"));
        services
            .by_product
            .insert("heath".to_owned(), HostVotes::new());
        let named = services.owner_of("Moor", &row("heath.cn-north.aliyuncs.com"));
        assert_eq!(named, Other("heath"), "it is called so");
    }
}
