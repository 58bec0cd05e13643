// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainsBySource`, from `cdn/DescribeDomainsBySource.md`.

use alicloud_runtime::codegen::*;

/// Finds the accelerated domain names that fetch from given origins.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainsBySourceRequest::new()
///     .sources("aaa.source.com,b.source.com");
/// let reply = client.describe_domains_by_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainsBySourceRequest {
    /// **Required.** Origins to search by, separated by commas; each has to be given in full.
    /// Example: `aaa.source.com`.
    pub sources: Option<String>,
}

impl DescribeDomainsBySourceRequest {
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
    DescribeDomainsBySourceRequest {
        "Sources" => sources: query,
    }
}

impl Operation for DescribeDomainsBySourceRequest {
    type Response = DescribeDomainsBySourceResponse;
    type Error = DescribeDomainsBySourceError;
    const INFO: OperationInfo = super::operation("DescribeDomainsBySource")
        .required(&["Sources"])
        .read_only();
    const ERRORS: &'static [DescribeDomainsBySourceError] = &[
        DescribeDomainsBySourceError::MissingParameter,
        DescribeDomainsBySourceError::InvalidSourcesMalformed,
        DescribeDomainsBySourceError::InvalidSourcesNotFound,
    ];
}

/// Response to [`DescribeDomainsBySourceRequest`].
#[non_exhaustive]
pub struct DescribeDomainsBySourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B0F074E5-A1AC-4B32-8EA2-6F450410D1E0`.
    pub request_id: Option<String>,
    /// Origins of the domain name, one entry each. Example: `aaa.xxx.com,b.xxx.com`.
    pub sources: Option<String>,
    /// Origins and the domain names that use them, one entry each.
    pub domains_list: Vec<DomainsData>,
}

response! {
    DescribeDomainsBySourceResponse {
        "RequestId" => request_id: value,
        "Sources" => sources: value,
        "DomainsList" => domains_list: list("DomainsData"),
    }
}

/// Origins and the domain names that use them, one entry each.
#[non_exhaustive]
pub struct DomainsData {
    /// Origin to search by or that the domain names use. Example: `b.xxx.com`.
    pub source: Option<String>,
    /// Domain names, one entry each. Example: `b1.com`.
    pub domains: Vec<String>,
    /// Domain names that use the origin, one entry each.
    pub domain_infos: Vec<DomainInfo>,
}

response! {
    DomainsData {
        "Source" => source: value,
        "Domains" => domains: list("domainNames"),
        "DomainInfos" => domain_infos: list("domainInfo"),
    }
}

/// Domain names that use the origin, one entry each.
#[non_exhaustive]
pub struct DomainInfo {
    /// Accelerated domain name that the entry or the data belongs to. Example: `xxx.com`.
    pub domain_name: Option<String>,
    /// State of the accelerated domain name, such as running or stopped. Example: `online`.
    pub status: Option<String>,
    /// When the item was created. Example: `2016-07-12T11:53:19+08:00`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2017-03-31T04:49:00+08:00`.
    pub update_time: Option<Timestamp>,
    /// CNAME that the service assigned to the domain name. Example: `xxx.w.alikunlun.com`.
    pub domain_cname: Option<String>,
    /// Business type, by the kind of content that is delivered. Example: `web`.
    pub cdn_type: Option<String>,
}

response! {
    DomainInfo {
        "DomainName" => domain_name: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "DomainCname" => domain_cname: value,
        "CdnType" => cdn_type: value,
    }
}

/// Errors that the documentation of [`DescribeDomainsBySourceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidSourcesMalformed`](super::DocumentedError::InvalidSourcesMalformed)
/// - [`InvalidSourcesNotFound`](super::DocumentedError::InvalidSourcesNotFound)
pub type DescribeDomainsBySourceError = super::DocumentedError;
