// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainDetail`, from `sas/DescribeDomainDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one domain asset in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDomainDetailRequest::new()
///     .domain_name("...");
/// let reply = client.describe_domain_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeDomainDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeDomainDetailRequest {
        "SourceIp" => source_ip: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDomainDetailRequest {
    type Response = DescribeDomainDetailResponse;
    type Error = DescribeDomainDetailError;
    const INFO: OperationInfo = super::operation("DescribeDomainDetail")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainDetailError] = &[
        DescribeDomainDetailError::DataExists,
        DescribeDomainDetailError::NoPermission,
        DescribeDomainDetailError::ServerError,
    ];
}

/// Response to [`DescribeDomainDetailRequest`].
#[non_exhaustive]
pub struct DescribeDomainDetailResponse {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A85CFCF-05C8-451A-9E41-C0D5E96BA407`.
    pub request_id: Option<String>,
    /// How many there are of this: vul. Example: `2`.
    pub vul_count: Option<i32>,
    /// How many there are of this: alert. Example: `2`.
    pub alarm_count: Option<i32>,
    /// Domain name that belongs to the root. Example: `example.com`.
    pub root_domain: Option<String>,
    /// The domain name detail items that were found or are concerned, one entry each.
    pub domain_detail_items: Vec<DomainDetailItem>,
}

response! {
    DescribeDomainDetailResponse {
        "Domain" => domain: value,
        "RequestId" => request_id: value,
        "VulCount" => vul_count: value,
        "AlarmCount" => alarm_count: value,
        "RootDomain" => root_domain: value,
        "DomainDetailItems" => domain_detail_items: list(""),
    }
}

/// The domain name detail items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DomainDetailItem {
    /// Identifier that is unique for the item. Example: `lb-bp1g9dohoyin9cjhn6****`.
    pub uuid: Option<String>,
    /// Address that can be reached from the Internet. Example: `1.2.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `iZm5e6w7dzsktt6mz4yimeZ-6****`.
    pub instance_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-m5e6w7dzsktt6mz4***`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `1.2.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Which kind of asset it is or is to be. Example: `0`.
    pub asset_type: Option<String>,
}

response! {
    DomainDetailItem {
        "Uuid" => uuid: value,
        "InternetIp" => internet_ip: value,
        "InstanceName" => instance_name: value,
        "InstanceId" => instance_id: value,
        "IntranetIp" => intranet_ip: value,
        "AssetType" => asset_type: value,
    }
}

/// Errors that the documentation of [`DescribeDomainDetailRequest`] names.
///
/// - [`DataExists`](super::DocumentedError::DataExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeDomainDetailError = super::DocumentedError;
