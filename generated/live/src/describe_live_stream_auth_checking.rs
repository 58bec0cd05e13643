// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamAuthChecking`, from `live/DescribeLiveStreamAuthChecking.md`.

use alicloud_runtime::codegen::*;

/// Checks a stream URL against the URL authentication of its domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamAuthCheckingRequest::new()
///     .domain_name("...")
///     .url("...");
/// let reply = client.describe_live_stream_auth_checking(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamAuthCheckingRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

impl DescribeLiveStreamAuthCheckingRequest {
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
    /// Sets `Url`, which is required.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamAuthCheckingRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "Url" => url: query,
    }
}

impl Operation for DescribeLiveStreamAuthCheckingRequest {
    type Response = DescribeLiveStreamAuthCheckingResponse;
    type Error = DescribeLiveStreamAuthCheckingError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamAuthChecking")
        .required(&["DomainName", "Url"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamAuthCheckingError] = &[
        DescribeLiveStreamAuthCheckingError::InvalidParam,
        DescribeLiveStreamAuthCheckingError::InternalError2,
    ];
}

/// Response to [`DescribeLiveStreamAuthCheckingRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamAuthCheckingResponse {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
}

response! {
    DescribeLiveStreamAuthCheckingResponse {
        "Description" => description: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamAuthCheckingRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveStreamAuthCheckingError = super::DocumentedError;
