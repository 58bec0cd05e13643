// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDomain`, from `alidns/AddDomain.md`.

use alicloud_runtime::codegen::*;

/// Brings a domain under the management of the DNS service.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::AddDomainRequest::new()
///     .domain_name("text");
/// let reply = client.add_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDomainRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `text`.
    pub domain_name: Option<String>,
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-resourcegroupid`.
    pub resource_group_id: Option<String>,
}

impl AddDomainRequest {
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
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    AddDomainRequest {
        "DomainName" => domain_name: query,
        "GroupId" => group_id: query,
        "Lang" => lang: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for AddDomainRequest {
    type Response = AddDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddDomain").required(&["DomainName"]);
}

/// Response to [`AddDomainRequest`].
#[non_exhaustive]
pub struct AddDomainResponse {
    /// Name servers that the domain has in the DNS service.
    /// Example: `{"DnsServer": ["ns1.alidns.com","ns2.alidns.com"]}`.
    pub dns_servers: Vec<String>,
    /// ID that the DNS service gave the domain. Example: `00efd71a-770e-4255-b54e-6fe5659baffe`.
    pub domain_id: Option<String>,
    /// Domain that the entry is about, without any host part. Example: `text`.
    pub domain_name: Option<String>,
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Label of the domain group that people recognize it by. Example: `MyGroup`.
    pub group_name: Option<String>,
    /// Domain in Punycode, the ASCII form of names with other letters. Example: `xn--fsq270a.com`.
    pub puny_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    AddDomainResponse {
        "DnsServers" => dns_servers: list("DnsServer"),
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "PunyCode" => puny_code: value,
        "RequestId" => request_id: value,
    }
}
