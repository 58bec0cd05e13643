// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDnsCacheDomain`, from `alidns/AddDnsCacheDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SourceDnsServer};

/// Adds a domain that the service answers as a caching proxy of other DNS servers.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::add_dns_cache_domain::SourceDnsServer;
///
/// let request = alicloud_alidns::AddDnsCacheDomainRequest::new()
///     .domain_name("example.com")
///     .instance_id("dns-cn-*****")
///     .cache_ttl_min(30)
///     .cache_ttl_max(86400)
///     .source_protocol("UDP")
///     .source_edns("SUPPORT")
///     .source_dns_server([SourceDnsServer::new()]);
/// let reply = client.add_dns_cache_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDnsCacheDomainRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `dns-cn-*****`.
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
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// **Required.** DNS servers that answers are fetched from, each with host and port.
    /// Items: at most 100.
    pub source_dns_server: Vec<SourceDnsServer>,
}

impl AddDnsCacheDomainRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `SourceDnsServer`, which is required.
    pub fn source_dns_server(
        mut self,
        value: impl IntoIterator<Item = impl Into<SourceDnsServer>>,
    ) -> Self {
        self.source_dns_server = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddDnsCacheDomainRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "InstanceId" => instance_id: query,
        "CacheTtlMin" => cache_ttl_min: query,
        "CacheTtlMax" => cache_ttl_max: query,
        "SourceProtocol" => source_protocol: query,
        "SourceEdns" => source_edns: query,
        "Remark" => remark: query,
        "SourceDnsServer" => source_dns_server: query,
    }
}

impl Operation for AddDnsCacheDomainRequest {
    type Response = AddDnsCacheDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddDnsCacheDomain")
        .required(
            &[
                "DomainName",
                "InstanceId",
                "CacheTtlMin",
                "CacheTtlMax",
                "SourceProtocol",
                "SourceEdns",
                "SourceDnsServer",
            ],
        );
}

/// Response to [`AddDnsCacheDomainRequest`].
pub type AddDnsCacheDomainResponse = alicloud_runtime::EmptyResponse;
