// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainsBySource`, from `dcdn/DescribeDcdnDomainsBySource.md`.

use alicloud_runtime::codegen::*;

/// Lists the accelerated domain names that use given origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainsBySourceRequest::new()
///     .sources("...");
/// let reply = client.describe_dcdn_domains_by_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySourceRequest {
    /// **Required.** Servers that the content is fetched from.
    pub sources: Option<String>,
}

impl DescribeDcdnDomainsBySourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Sources`, which is required.
    pub fn sources(mut self, value: impl Into<String>) -> Self {
        self.sources = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainsBySourceRequest {
        "Sources" => sources: query,
    }
}

impl Operation for DescribeDcdnDomainsBySourceRequest {
    type Response = DescribeDcdnDomainsBySourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainsBySource")
        .required(&["Sources"])
        .read_only();
}

/// Response to [`DescribeDcdnDomainsBySourceRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F61CDR30-E83C-4FDA-BF73-9A94CDD44229`.
    pub request_id: Option<String>,
    /// What is known about the domain name.
    pub domain_info: Vec<DomainInfo>,
}

response! {
    DescribeDcdnDomainsBySourceResponse {
        "RequestId" => request_id: value,
        "DomainInfo" => domain_info: list(""),
    }
}

/// What is known about the domain name.
#[non_exhaustive]
pub struct DomainInfo {
    /// Items of the kind domain name that were found or are concerned.
    pub domain_list: Vec<DomainList>,
    /// Where it comes from. Example: `example.com`.
    pub source: Option<String>,
}

response! {
    DomainInfo {
        "DomainList" => domain_list: list(""),
        "Source" => source: value,
    }
}

/// Items of the kind domain name that were found or are concerned.
#[non_exhaustive]
pub struct DomainList {
    /// When the item was created. Example: `2021-08-21T03:05:20+08:00`.
    pub create_time: Option<Timestamp>,
    /// CNAME that the service assigned to the domain name. Example: `example.org.alikunlun.com`.
    pub domain_cname: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.org`.
    pub domain_name: Option<String>,
    /// When the item was last changed. Example: `2022-12-01T03:26:55+08:00`.
    pub update_time: Option<Timestamp>,
    /// Which kind of domain name it is or is to be. Example: `dynamic`.
    pub domain_type: Option<String>,
}

response! {
    DomainList {
        "CreateTime" => create_time: value,
        "DomainCname" => domain_cname: value,
        "Status" => status: value,
        "DomainName" => domain_name: value,
        "UpdateTime" => update_time: value,
        "DomainType" => domain_type: value,
    }
}
