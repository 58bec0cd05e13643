// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamState`, from `live/DescribeLiveStreamState.md`.

use alicloud_runtime::codegen::*;

/// Tells in real time which state a single stream is in.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamStateRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.describe_live_stream_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamStateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl DescribeLiveStreamStateRequest {
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
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamStateRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for DescribeLiveStreamStateRequest {
    type Response = DescribeLiveStreamStateResponse;
    type Error = DescribeLiveStreamStateError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamState")
        .required(&["DomainName", "AppName", "StreamName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamStateError] = &[
        DescribeLiveStreamStateError::InvalidParam,
        DescribeLiveStreamStateError::InternalError2,
    ];
}

/// Response to [`DescribeLiveStreamStateRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamStateResponse {
    /// Kind of the item, out of those that the service tells apart. Example: `push`.
    pub type_: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE6CD79D-0A98-1F22-A15F-FADA74DF2729`.
    pub request_id: Option<String>,
    /// State that the stream is in. Example: `online`.
    pub stream_state: Option<String>,
}

response! {
    DescribeLiveStreamStateResponse {
        "Type" => type_: value,
        "RequestId" => request_id: value,
        "StreamState" => stream_state: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamStateRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveStreamStateError = super::DocumentedError;
