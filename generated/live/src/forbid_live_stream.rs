// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ForbidLiveStream`, from `live/ForbidLiveStream.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{YesNo};

/// Bans a stream from being pushed, until a given time or until it is resumed.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ForbidLiveStreamRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .live_stream_type("...");
/// let reply = client.forbid_live_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ForbidLiveStreamRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Which kind of live stream it is or is to be.
    pub live_stream_type: Option<String>,
    /// Whether the stream is only cut off once and may come back, without a place on the blacklist.
    pub oneshot: Option<Open<YesNo>>,
    /// Time that is set or recorded for this: resume.
    pub resume_time: Option<String>,
}

impl ForbidLiveStreamRequest {
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
    /// Sets `LiveStreamType`, which is required.
    pub fn live_stream_type(mut self, value: impl Into<String>) -> Self {
        self.live_stream_type = Some(value.into());
        self
    }
    /// Sets `Oneshot`.
    pub fn oneshot(mut self, value: impl Into<Open<YesNo>>) -> Self {
        self.oneshot = Some(value.into());
        self
    }
    /// Sets `ResumeTime`.
    pub fn resume_time(mut self, value: impl Into<String>) -> Self {
        self.resume_time = Some(value.into());
        self
    }
}

request! {
    ForbidLiveStreamRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "LiveStreamType" => live_stream_type: query,
        "Oneshot" => oneshot: query,
        "ResumeTime" => resume_time: query,
    }
}

impl Operation for ForbidLiveStreamRequest {
    type Response = ForbidLiveStreamResponse;
    type Error = ForbidLiveStreamError;
    const INFO: OperationInfo = super::operation("ForbidLiveStream")
        .required(&["DomainName", "AppName", "StreamName", "LiveStreamType"])
        .region("RegionId");
    const ERRORS: &'static [ForbidLiveStreamError] = &[
        ForbidLiveStreamError::InvalidResumeTimeMalformed,
        ForbidLiveStreamError::QuotaExceededBlacklist,
        ForbidLiveStreamError::ConfigAlreadyExists,
        ForbidLiveStreamError::InternalError2,
    ];
}

/// Response to [`ForbidLiveStreamRequest`].
pub type ForbidLiveStreamResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ForbidLiveStreamRequest`] names.
///
/// - [`InvalidResumeTimeMalformed`](super::DocumentedError::InvalidResumeTimeMalformed)
/// - [`QuotaExceededBlacklist`](super::DocumentedError::QuotaExceededBlacklist)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ForbidLiveStreamError = super::DocumentedError;
