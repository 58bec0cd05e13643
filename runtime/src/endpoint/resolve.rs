//! The host of a product, from what its documentation lists.

use std::borrow::Cow;

use crate::{
    product::{Endpoints, Network, Product, RegionalEndpoint},
    rows::first_row,
};

use super::error::EndpointError;

/// How many similar regions an error offers.
const NEAR: usize = 3;
/// More edits than this make another name.
const EDITS: usize = 3;

/// What the documented hosts of a product say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolution<'r> {
    /// The host, without a scheme.
    Host(Cow<'static, str>),
    /// The documentation leaves it to the location service, which knows the product by a code of
    /// its own.
    AskLocation {
        /// The code.
        code: &'static str,
        /// The region to ask for.
        region: &'r str,
    },
}

/// The host of `product` in `region` on `network`: its table, else its documented rule, else its
/// central host, else the location service.
///
/// A host of another network is never given in place of the one asked for: inside a VPC without a
/// way out, the public host would only time out.
///
/// # Errors
///
/// An [`EndpointError`] that names what is missing, with similar region names.
pub fn resolve<'r>(
    product: &Product,
    region: Option<&'r str>,
    network: Network,
) -> Result<Resolution<'r>, EndpointError> {
    let endpoints = &product.endpoints;
    let region = region.map(check_region).transpose()?;
    if let Some(host) = region.and_then(|region| find_listed_host(endpoints, region, network)) {
        return Ok(Resolution::Host(Cow::Borrowed(host)));
    }
    if let Some(host) = region.and_then(|region| apply_rule(endpoints, region, network)) {
        return Ok(Resolution::Host(Cow::Owned(host)));
    }
    if let (Some(host), Network::Public) = (endpoints.central, network) {
        return Ok(Resolution::Host(Cow::Borrowed(host)));
    }
    match (endpoints.location_code, region, network) {
        (Some(code), Some(region), Network::Public) => Ok(Resolution::AskLocation { code, region }),
        _ => Err(explain_missing(product, region, network)),
    }
}

/// Whether there are hosts of regions, and none of this one: it may be misspelt, or newer than the documentation.
pub(crate) fn is_unlisted(product: &Product, region: &str) -> bool {
    let Endpoints { regional, rule, .. } = product.endpoints;
    rule.is_none() && !regional.is_empty() && regional.iter().all(|one| one.region != region)
}

/// A region becomes part of the host that a signed request is sent to: only what a host label may
/// hold passes.
fn check_region(region: &str) -> Result<&str, EndpointError> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if !region.is_empty() && region.len() <= 63 && region.chars().all(fits) {
        Ok(region)
    } else {
        Err(EndpointError::MalformedRegion {
            region: region.to_owned(),
        })
    }
}

fn find_listed_host(endpoints: &Endpoints, region: &str, network: Network) -> Option<&'static str> {
    let is_there = |one: &RegionalEndpoint| one.region == region && one.network == network;
    first_row(endpoints.regional, is_there).map(|one| one.host)
}

fn apply_rule(endpoints: &Endpoints, region: &str, network: Network) -> Option<String> {
    let rule = endpoints.rule?;
    // A rule that does not speak of networks is one for the public network.
    if network != Network::Public && !rule.contains("{network}") {
        return None;
    }
    let network = match network {
        Network::Public => "",
        Network::Vpc => "-vpc",
        Network::Internal => "-internal",
    };
    Some(
        rule.replace("{network}", network)
            .replace("{region}", region),
    )
}

fn explain_missing(product: &Product, region: Option<&str>, network: Network) -> EndpointError {
    let code = product.code.to_owned();
    let endpoints = &product.endpoints;
    let somewhere = !endpoints.regional.is_empty() || endpoints.rule.is_some();
    let known = || {
        endpoints
            .regional
            .iter()
            .filter(|one| one.network == network)
    };
    match region {
        None if network == Network::Public && (somewhere || endpoints.location_code.is_some()) => {
            EndpointError::RegionMissing { product: code }
        }
        Some(region) if known().next().is_some() => EndpointError::UnknownRegion {
            product: code,
            region: region.to_owned(),
            near: similar_names(region, known().map(|one| one.region)),
            known: known().count(),
        },
        region if somewhere || endpoints.central.is_some() => EndpointError::NetworkMissing {
            product: code,
            region: region.map(str::to_owned),
            network,
        },
        _ => EndpointError::Undocumented { product: code },
    }
}

/// The names most like `name`, the closest first.
fn similar_names(name: &str, candidates: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let edits = |candidate: &str| {
        let part = name.len() >= 4 && (candidate.contains(name) || name.contains(candidate));
        if part {
            1
        } else {
            strsim::osa_distance(name, candidate)
        }
    };
    let mut scored: Vec<_> = candidates
        .map(|candidate| (edits(candidate), candidate))
        .collect();
    scored.retain(|(edits, _)| *edits <= EDITS);
    scored.sort_unstable();
    scored
        .into_iter()
        .take(NEAR)
        .map(|(_, candidate)| candidate)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERYTHING: Endpoints = Endpoints {
        central: Some("thing.example.com"),
        regional: &[
            RegionalEndpoint::public("cn-hangzhou", "thing-hz.example.com"),
            RegionalEndpoint::vpc("cn-hangzhou", "thing-vpc-hz.example.com"),
            RegionalEndpoint::public("cn-hongkong", "thing-hk.example.com"),
        ],
        rule: Some("thing{network}.{region}.example.com"),
        location_code: Some("thing"),
    };

    fn ask(
        endpoints: Endpoints,
        region: Option<&str>,
        network: Network,
    ) -> Result<Resolution<'_>, EndpointError> {
        resolve(
            &Product {
                code: "Thing",
                version: "2020-01-01",
                endpoints,
            },
            region,
            network,
        )
    }

    fn host(endpoints: Endpoints, region: Option<&str>, network: Network) -> String {
        match ask(endpoints, region, network) {
            Ok(Resolution::Host(host)) => host.into_owned(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_table_comes_before_the_rule_before_the_centre() {
        assert_eq!(
            host(EVERYTHING, Some("cn-hangzhou"), Network::Public),
            "thing-hz.example.com"
        );
        assert_eq!(
            host(EVERYTHING, Some("cn-hangzhou"), Network::Vpc),
            "thing-vpc-hz.example.com"
        );
        assert_eq!(
            host(EVERYTHING, Some("eu-west-1"), Network::Public),
            "thing.eu-west-1.example.com"
        );
        assert_eq!(
            host(EVERYTHING, Some("cn-hongkong"), Network::Vpc),
            "thing-vpc.cn-hongkong.example.com"
        );
        assert_eq!(host(EVERYTHING, None, Network::Public), "thing.example.com");
        let no_rule = Endpoints {
            rule: None,
            ..EVERYTHING
        };
        assert_eq!(
            host(no_rule, Some("eu-west-1"), Network::Public),
            "thing.example.com"
        );
    }

    #[test]
    fn a_region_is_unlisted_where_others_are_listed() {
        let rule = EVERYTHING.rule;
        let (regional, central) = (EVERYTHING.regional, EVERYTHING.central);
        for (regional, rule, region, expected) in [
            (regional, None, "cn-hanghzou", true),
            (regional, None, "cn-hongkong", false),
            (regional, rule, "cn-hanghzou", false),
            (&[][..], None, "cn-hanghzou", false),
        ] {
            let product = Product {
                code: "Thing",
                version: "2020-01-01",
                endpoints: Endpoints {
                    central,
                    regional,
                    rule,
                    location_code: None,
                },
            };
            assert_eq!(is_unlisted(&product, region), expected, "{region}");
        }
    }

    #[test]
    fn the_location_service_is_last_and_needs_a_region() {
        let located = Endpoints {
            location_code: Some("thing"),
            ..Endpoints::NONE
        };
        assert_eq!(
            ask(located, Some("eu-west-1"), Network::Public),
            Ok(Resolution::AskLocation {
                code: "thing",
                region: "eu-west-1"
            })
        );
        assert!(matches!(
            ask(located, None, Network::Public),
            Err(EndpointError::RegionMissing { .. })
        ));
    }

    #[test]
    fn an_unknown_region_comes_with_similar_ones() {
        let listed = Endpoints {
            central: None,
            rule: None,
            location_code: None,
            ..EVERYTHING
        };
        let error = ask(listed, Some("cn-hanghzou"), Network::Public).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Thing names no endpoint for the region `cn-hanghzou` (similar: `cn-hangzhou`); \
             an endpoint can also be set explicitly"
        );
        let error = ask(listed, Some("mars"), Network::Public).unwrap_err();
        assert!(
            error.to_string().contains("(2 regions are known)"),
            "{error}"
        );
    }

    #[test]
    fn another_network_is_never_given_in_place() {
        let public = Endpoints {
            rule: Some("thing.{region}.example.com"),
            location_code: None,
            ..EVERYTHING
        };
        let error = ask(public, Some("cn-hongkong"), Network::Internal).unwrap_err();
        assert!(
            matches!(error, EndpointError::NetworkMissing { .. }),
            "{error}"
        );
        let error = ask(Endpoints::NONE, Some("cn-hongkong"), Network::Public).unwrap_err();
        assert!(
            matches!(error, EndpointError::Undocumented { .. }),
            "{error}"
        );
    }

    #[test]
    fn what_is_missing_is_told_by_what_there_is() {
        type Told = fn(&EndpointError) -> bool;
        let no_region: Told = |error| matches!(error, EndpointError::RegionMissing { .. });
        let no_network: Told = |error| matches!(error, EndpointError::NetworkMissing { .. });
        let nothing: Told = |error| matches!(error, EndpointError::Undocumented { .. });
        let regional = Endpoints {
            regional: EVERYTHING.regional,
            ..Endpoints::NONE
        };
        let rule = Endpoints {
            rule: Some("thing.{region}.example.com"),
            ..Endpoints::NONE
        };
        let central = Endpoints {
            central: Some("thing.example.com"),
            ..Endpoints::NONE
        };
        let located = Endpoints {
            location_code: Some("thing"),
            ..Endpoints::NONE
        };
        for (endpoints, network, told) in [
            (regional, Network::Public, no_region),
            (rule, Network::Public, no_region),
            (located, Network::Public, no_region),
            (regional, Network::Vpc, no_network),
            (rule, Network::Vpc, no_network),
            (central, Network::Vpc, no_network),
            (located, Network::Vpc, nothing),
            (Endpoints::NONE, Network::Public, nothing),
        ] {
            let error = ask(endpoints, None, network).unwrap_err();
            assert!(told(&error), "{endpoints:?} {network:?}: {error:?}");
        }
        let inside = Endpoints {
            rule: EVERYTHING.rule,
            ..Endpoints::NONE
        };
        let host_inside = host(inside, Some("eu-west-1"), Network::Internal);
        assert_eq!(host_inside, "thing-internal.eu-west-1.example.com");
        let host_outside = host(rule, Some("eu-west-1"), Network::Public);
        assert_eq!(host_outside, "thing.eu-west-1.example.com");
    }

    #[test]
    fn a_region_is_as_long_as_a_part_of_a_host_may_be() {
        assert!(check_region(&"a".repeat(63)).is_ok());
        assert!(check_region(&"a".repeat(64)).is_err());
    }

    #[test]
    fn similar_names_are_close_or_hold_one_another() {
        for (name, candidates, similar) in [
            (
                "hangzhou",
                &["cn-beijing", "cn-hangzhou"][..],
                &["cn-hangzhou"][..],
            ),
            ("cn-hangzhou-2", &["cn-hangzhou"], &["cn-hangzhou"]),
            ("hang", &["cn-hangzhou"], &["cn-hangzhou"]),
            ("han", &["cn-hangzhou"], &[]),
            ("abcdef", &["abcxyz", "abwxyz"], &["abcxyz"]),
            ("abcd", &["abxy", "zzzabcdzzz"], &["zzzabcdzzz", "abxy"]),
            (
                "abcde",
                &["abcxy", "abcdx", "abxyz", "abcdy"],
                &["abcdx", "abcdy", "abcxy"],
            ),
        ] {
            assert_eq!(
                similar_names(name, candidates.iter().copied()),
                similar,
                "{name}"
            );
        }
    }

    #[test]
    fn a_network_that_is_missing_is_named() {
        let missing = |region: Option<&str>, network| EndpointError::NetworkMissing {
            product: "Thing".to_owned(),
            region: region.map(str::to_owned),
            network,
        };
        for (network, told) in [
            (Network::Public, "public network in `x`: choose another"),
            (Network::Vpc, "VPC network in `x`: choose another"),
            (Network::Internal, "internal network in `x`: choose another"),
        ] {
            let error = missing(Some("x"), network).to_string();
            assert!(error.contains(told), "{error}");
        }
        let nowhere = missing(None, Network::Public);
        assert_eq!(
            nowhere.to_string(),
            "Thing names no endpoint on the public network: choose another network, or set an endpoint"
        );
        let unknown = EndpointError::UnknownRegion {
            product: "Thing".to_owned(),
            region: "x".to_owned(),
            near: vec!["a", "b", "c"],
            known: 9,
        };
        let told = unknown.to_string();
        assert!(told.contains("(similar: `a`, `b`, `c`)"), "{told}");
    }

    #[test]
    fn a_region_cannot_lead_elsewhere() {
        for region in ["", "evil.example.net/", "a.b", "x@y", "cn hangzhou", "a#"] {
            let error = ask(EVERYTHING, Some(region), Network::Public).unwrap_err();
            assert!(
                matches!(error, EndpointError::MalformedRegion { .. }),
                "{region:?}"
            );
        }
    }
}
