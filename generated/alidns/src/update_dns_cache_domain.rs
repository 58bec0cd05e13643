// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDnsCacheDomain`, from `alidns/UpdateDnsCacheDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SourceDnsServer};

/// Changes cache times and source servers of a domain in authoritative proxy mode.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateDnsCacheDomainRequest::new()
///     .domain_name("example.com")
///     .instance_id("dns-sg-l*******")
///     .cache_ttl_min(30)
///     .cache_ttl_max(86400)
///     .source_protocol("UDP")
///     .source_edns("SUPPORT");
/// let reply = client.update_dns_cache_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDnsCacheDomainRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `dns-sg-l*******`.
    pub instance_id: Option<String>,
    /// **Required.** Shortest time that answers from the origin servers are cached, whatever their own
    /// TTL. Range: 30 to 86400. Example: `30`.
    pub cache_ttl_min: Option<i32>,
    /// **Required.** Longest time that answers from the origin servers are cached, whatever their own
    /// TTL. Range: 30 to 86400. Example: `86400`.
    pub cache_ttl_max: Option<i32>,
    /// **Required.** Protocol for queries to the origin servers. Example: `UDP`.
    pub source_protocol: Option<String>,
    /// **Required.** Whether the origin servers support EDNS. Example: `SUPPORT`.
    pub source_edns: Option<String>,
    /// DNS servers that answers are fetched from, each with host and port. Items: at most 100.
    pub source_dns_server: Vec<SourceDnsServer>,
}

impl UpdateDnsCacheDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CacheTtlMin`, which is required.
    #[inline]
    pub fn cache_ttl_min(mut self, value: i32) -> Self {
        self.cache_ttl_min = Some(value);
        self
    }
    /// Sets `CacheTtlMax`, which is required.
    #[inline]
    pub fn cache_ttl_max(mut self, value: i32) -> Self {
        self.cache_ttl_max = Some(value);
        self
    }
    /// Sets `SourceProtocol`, which is required.
    pub fn source_protocol(mut self, value: impl Into<String>) -> Self {
        self.source_protocol = Some(value.into());
        self
    }
    /// Sets `SourceEdns`, which is required.
    pub fn source_edns(mut self, value: impl Into<String>) -> Self {
        self.source_edns = Some(value.into());
        self
    }
    /// Sets `SourceDnsServer`.
    pub fn source_dns_server(
        mut self,
        value: impl IntoIterator<Item = impl Into<SourceDnsServer>>,
    ) -> Self {
        self.source_dns_server = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateDnsCacheDomainRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "InstanceId" => instance_id: query,
        "CacheTtlMin" => cache_ttl_min: query,
        "CacheTtlMax" => cache_ttl_max: query,
        "SourceProtocol" => source_protocol: query,
        "SourceEdns" => source_edns: query,
        "SourceDnsServer" => source_dns_server: query,
    }
}

impl Operation for UpdateDnsCacheDomainRequest {
    type Response = UpdateDnsCacheDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDnsCacheDomain")
        .required(
            &[
                "DomainName",
                "InstanceId",
                "CacheTtlMin",
                "CacheTtlMax",
                "SourceProtocol",
                "SourceEdns",
            ],
        );
}

/// Response to [`UpdateDnsCacheDomainRequest`].
pub type UpdateDnsCacheDomainResponse = alicloud_runtime::EmptyResponse;
