// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainLimit`, from `live/DescribeLiveDomainLimit.md`.

use alicloud_runtime::codegen::*;

/// Returns how many streams a streaming domain may push and transcode, and the current counts.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainLimitRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_domain_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainLimitRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveDomainLimitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainLimitRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveDomainLimitRequest {
    type Response = DescribeLiveDomainLimitResponse;
    type Error = DescribeLiveDomainLimitError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainLimit")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainLimitError] = &[
        DescribeLiveDomainLimitError::InvalidParam,
        DescribeLiveDomainLimitError::InternalError2,
    ];
}

/// Response to [`DescribeLiveDomainLimitRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainLimitResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3136B58-5876-4168-83CA-B562781981A0`.
    pub request_id: Option<String>,
    /// Items of the kind live domain name limit that were found or are concerned.
    pub live_domain_limit_list: Vec<LiveDomainLimit>,
}

response! {
    DescribeLiveDomainLimitResponse {
        "RequestId" => request_id: value,
        "LiveDomainLimitList" => live_domain_limit_list: list("LiveDomainLimit"),
    }
}

/// Items of the kind live domain name limit that were found or are concerned.
#[non_exhaustive]
pub struct LiveDomainLimit {
    /// How many there are of this: limit transcode. Example: `50`.
    pub limit_transcode_num: Option<i32>,
    /// How many there are of this: current transcode. Example: `10`.
    pub current_transcode_num: Option<i32>,
    /// How many there are of this: limit. Example: `100`.
    pub limit_num: Option<i32>,
    /// How many there are of this: limit transfer. Example: `50`.
    pub limit_transfer_num: Option<i32>,
    /// How many there are of this: current. Example: `10`.
    pub current_num: Option<i32>,
    /// How many there are of this: current transfer. Example: `10`.
    pub current_transfer_num: Option<i32>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    LiveDomainLimit {
        "LimitTranscodeNum" => limit_transcode_num: value,
        "CurrentTranscodeNum" => current_transcode_num: value,
        "LimitNum" => limit_num: value,
        "LimitTransferNum" => limit_transfer_num: value,
        "CurrentNum" => current_num: value,
        "CurrentTransferNum" => current_transfer_num: value,
        "DomainName" => domain_name: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainLimitRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveDomainLimitError = super::DocumentedError;
