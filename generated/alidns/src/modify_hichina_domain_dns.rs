// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHichinaDomainDNS`, from `alidns/ModifyHichinaDomainDNS.md`.

use alicloud_runtime::codegen::*;

/// Switches a domain registered with Alibaba Cloud to the DNS servers of Alibaba Cloud DNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ModifyHichinaDomainDNSRequest::new()
///     .domain_name("example.com");
/// let reply = client.modify_hichina_domain_dns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHichinaDomainDNSRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl ModifyHichinaDomainDNSRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    ModifyHichinaDomainDNSRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for ModifyHichinaDomainDNSRequest {
    type Response = ModifyHichinaDomainDNSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHichinaDomainDNS")
        .required(&["DomainName"]);
}

/// Response to [`ModifyHichinaDomainDNSRequest`].
#[non_exhaustive]
pub struct ModifyHichinaDomainDNSResponse {
    /// Name servers of the domain after the change.
    /// Example: `{"DnsServer": ["dns9.hichina.com","dns10.hichina.com"]}`.
    pub new_dns_servers: Vec<String>,
    /// Name servers of the domain before the change.
    /// Example: `{"DnsServer": ["NS3.DNSV5.COM","NS4.DNSV5.COM"]}`.
    pub original_dns_servers: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    ModifyHichinaDomainDNSResponse {
        "NewDnsServers" => new_dns_servers: list("DnsServer"),
        "OriginalDnsServers" => original_dns_servers: list("DnsServer"),
        "RequestId" => request_id: value,
    }
}
