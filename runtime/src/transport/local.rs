//! Addresses that only this machine or its link knows, and the way to them.

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};

use crate::future::BoxFuture;

use super::{HttpRequest, HttpResponse, Transport, TransportError};

/// Where the metadata service of an instance is reached.
const METADATA: Ipv4Addr = Ipv4Addr::new(100, 100, 100, 200);

/// Whether a host, with or without a scheme and a port, is this machine, its link or its metadata
/// service. A proxy elsewhere cannot reach them and has no part in what is asked there.
pub(crate) fn is_local(origin: &str) -> bool {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    match host.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => is_local_v4(address),
        Ok(IpAddr::V6(address)) => match address.to_ipv4_mapped() {
            Some(mapped) => is_local_v4(mapped),
            None => address.is_loopback() || address.is_unicast_link_local(),
        },
        Err(_) => {
            let name = host.trim_end_matches('.');
            let last = name.rsplit('.').next().unwrap_or_default();
            last.eq_ignore_ascii_case("localhost")
        }
    }
}

fn is_local_v4(address: Ipv4Addr) -> bool {
    address.is_loopback() || address.is_link_local() || address == METADATA
}

/// Sends everything without a proxy.
pub(crate) struct Direct(pub(crate) Arc<dyn Transport>);

impl Transport for Direct {
    fn send<'a>(
        &'a self,
        mut request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        request.direct = true;
        self.0.send(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_and_its_link_are_local() {
        for host in [
            "http://127.0.0.1:8080/x",
            "127.8.9.1",
            "https://localhost",
            "LOCALHOST:80",
            "a.localhost.",
            "http://[::1]:90/",
            "[fe80::1]",
            "http://169.254.169.254/latest",
            "http://100.100.100.200",
            "[::ffff:127.0.0.1]",
            "http://127.0.0.1?a=b",
            "http://localhost#part",
            "http://127.0.0.1/?to=http://example.com",
        ] {
            assert!(is_local(host), "{host}");
        }
        for host in [
            "",
            "example.com",
            "10.0.0.1",
            "100.100.100.201",
            "localhost.example.com",
            "https://example.com/?from=http://127.0.0.1",
            "[2001:db8::1]",
        ] {
            assert!(!is_local(host), "{host}");
        }
    }
}
