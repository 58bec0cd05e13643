// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLivePullStreamInfoConfig`, from `live/AddLivePullStreamInfoConfig.md`.

use alicloud_runtime::codegen::*;

/// Configures a stream that is pulled from an origin URL between a start and an end time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLivePullStreamInfoConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .source_url("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.add_live_pull_stream_info_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLivePullStreamInfoConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Web address under which the source is found.
    pub source_url: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl AddLivePullStreamInfoConfigRequest {
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
    /// Sets `SourceUrl`, which is required.
    pub fn source_url(mut self, value: impl Into<String>) -> Self {
        self.source_url = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    AddLivePullStreamInfoConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "SourceUrl" => source_url: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for AddLivePullStreamInfoConfigRequest {
    type Response = AddLivePullStreamInfoConfigResponse;
    type Error = AddLivePullStreamInfoConfigError;
    const INFO: OperationInfo = super::operation("AddLivePullStreamInfoConfig")
        .required(
            &["DomainName", "AppName", "StreamName", "SourceUrl", "StartTime", "EndTime"],
        )
        .region("RegionId");
    const ERRORS: &'static [AddLivePullStreamInfoConfigError] = &[
        AddLivePullStreamInfoConfigError::InvalidStartTimeMalformed,
        AddLivePullStreamInfoConfigError::InvalidEndTimeMalformed,
        AddLivePullStreamInfoConfigError::InvalidEndTimeMismatch,
        AddLivePullStreamInfoConfigError::DurationExceed,
        AddLivePullStreamInfoConfigError::ConfigAlreadyExists,
        AddLivePullStreamInfoConfigError::PullStreamOverLimit,
        AddLivePullStreamInfoConfigError::InvalidParam,
        AddLivePullStreamInfoConfigError::InternalError2,
    ];
}

/// Response to [`AddLivePullStreamInfoConfigRequest`].
pub type AddLivePullStreamInfoConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLivePullStreamInfoConfigRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`DurationExceed`](super::DocumentedError::DurationExceed)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`PullStreamOverLimit`](super::DocumentedError::PullStreamOverLimit)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddLivePullStreamInfoConfigError = super::DocumentedError;
