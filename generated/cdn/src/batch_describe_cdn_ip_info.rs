// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDescribeCdnIpInfo`, from `cdn/BatchDescribeCdnIpInfo.md`.

use alicloud_runtime::codegen::*;

/// Tells for several IP addresses at once whether they belong to CDN nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::BatchDescribeCdnIpInfoRequest::new()
///     .ip_addr_list("111.XXX.XXX.230,47.XXX.XXX.243");
/// let reply = client.batch_describe_cdn_ip_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDescribeCdnIpInfoRequest {
    /// **Required.** IP addresses to look up, separated by commas.
    /// Example: `111.XXX.XXX.230,47.XXX.XXX.243`.
    pub ip_addr_list: Option<String>,
    /// Language that names in the result or in the exported file are written in. Example: `en`.
    pub language: Option<String>,
}

impl BatchDescribeCdnIpInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpAddrList`, which is required.
    pub fn ip_addr_list(mut self, value: impl Into<String>) -> Self {
        self.ip_addr_list = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    BatchDescribeCdnIpInfoRequest {
        "IpAddrList" => ip_addr_list: query,
        "Language" => language: query,
    }
}

impl Operation for BatchDescribeCdnIpInfoRequest {
    type Response = BatchDescribeCdnIpInfoResponse;
    type Error = BatchDescribeCdnIpInfoError;
    const INFO: OperationInfo = super::operation("BatchDescribeCdnIpInfo")
        .required(&["IpAddrList"])
        .read_only();
    const ERRORS: &'static [BatchDescribeCdnIpInfoError] = &[
        BatchDescribeCdnIpInfoError::InvaildBatchIpLengthTooLong,
        BatchDescribeCdnIpInfoError::InvaildParameter,
    ];
}

/// Response to [`BatchDescribeCdnIpInfoRequest`].
#[non_exhaustive]
pub struct BatchDescribeCdnIpInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `55ADD936-763F-5E1A-BF54-2EA3F6E94A52`.
    pub request_id: Option<String>,
    /// Outcome for every address, one entry each.
    pub ip_info_list: Vec<IpInfoList>,
}

response! {
    BatchDescribeCdnIpInfoResponse {
        "RequestId" => request_id: value,
        "IpInfoList" => ip_info_list: list(""),
    }
}

/// Outcome for every address, one entry each.
#[non_exhaustive]
pub struct IpInfoList {
    /// One of the addresses that the call asked about. Example: `111.XXX.XXX.230`.
    pub ip_address: Option<String>,
    /// Carrier that the address or the traffic belongs to, by name. Example: `text`.
    pub isp_name: Option<String>,
    /// Country or region that the address or the data belongs to. Example: `text`.
    pub country: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Whether the address belongs to a CDN node of Alibaba Cloud. Example: `true`.
    pub cdn_ip: Option<String>,
}

response! {
    IpInfoList {
        "IpAddress" => ip_address: value,
        "IspName" => isp_name: value,
        "Country" => country: value,
        "Province" => province: value,
        "City" => city: value,
        "CdnIp" => cdn_ip: value,
    }
}

/// Errors that the documentation of [`BatchDescribeCdnIpInfoRequest`] names.
///
/// - [`InvaildBatchIpLengthTooLong`](super::DocumentedError::InvaildBatchIpLengthTooLong)
/// - [`InvaildParameter`](super::DocumentedError::InvaildParameter)
pub type BatchDescribeCdnIpInfoError = super::DocumentedError;
