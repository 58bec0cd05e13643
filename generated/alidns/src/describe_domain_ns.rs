// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainNs`, from `alidns/DescribeDomainNs.md`.

use alicloud_runtime::codegen::*;

/// Tells which name servers a domain has, and which ones it should have.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainNsRequest::new()
///     .domain_name("example.com");
/// let reply = client.describe_domain_ns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainNsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeDomainNsRequest {
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
}

request! {
    DescribeDomainNsRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDomainNsRequest {
    type Response = DescribeDomainNsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainNs")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeDomainNsRequest`].
#[non_exhaustive]
pub struct DescribeDomainNsResponse {
    /// Whether all name servers of the domain belong to Alibaba Cloud DNS. Example: `true`.
    pub all_ali_dns: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16C7DC7A-2FA7-4D14-8B12-88A2BB6373DB`.
    pub request_id: Option<String>,
    /// Name servers that the domain should have.
    pub expect_dns_servers: Vec<String>,
    /// Name servers that the domain has in the DNS service.
    pub dns_servers: Vec<String>,
    /// Whether some name server of the domain belongs to Alibaba Cloud DNS. Example: `true`.
    pub include_ali_dns: Option<bool>,
    /// Why the name servers could not be looked up. Example: `DnsCheck.Failed`.
    pub detect_failed_reason_code: Option<String>,
}

response! {
    DescribeDomainNsResponse {
        "AllAliDns" => all_ali_dns: value,
        "RequestId" => request_id: value,
        "ExpectDnsServers" => expect_dns_servers: list("ExpectDnsServer"),
        "DnsServers" => dns_servers: list("DnsServer"),
        "IncludeAliDns" => include_ali_dns: value,
        "DetectFailedReasonCode" => detect_failed_reason_code: value,
    }
}
