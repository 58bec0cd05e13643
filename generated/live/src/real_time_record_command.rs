// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RealTimeRecordCommand`, from `live/RealTimeRecordCommand.md`.

use alicloud_runtime::codegen::*;

/// Starts or stops the recording of a stream by hand while the stream is live.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::RealTimeRecordCommandRequest::new()
///     .command("...")
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.real_time_record_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RealTimeRecordCommandRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Command that is or was run.
    pub command: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl RealTimeRecordCommandRequest {
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
    /// Sets `Command`, which is required.
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
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
    RealTimeRecordCommandRequest {
        "RegionId" => region_id: query,
        "Command" => command: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for RealTimeRecordCommandRequest {
    type Response = RealTimeRecordCommandResponse;
    type Error = RealTimeRecordCommandError;
    const INFO: OperationInfo = super::operation("RealTimeRecordCommand")
        .required(&["Command", "DomainName", "AppName", "StreamName"])
        .region("RegionId");
    const ERRORS: &'static [RealTimeRecordCommandError] = &[
        RealTimeRecordCommandError::MalformedParam,
        RealTimeRecordCommandError::MissingParam,
        RealTimeRecordCommandError::CodeConfigNotFound,
        RealTimeRecordCommandError::StreamNotFound,
        RealTimeRecordCommandError::TaskAlreadyStarted,
        RealTimeRecordCommandError::InternalError2,
    ];
}

/// Response to [`RealTimeRecordCommandRequest`].
pub type RealTimeRecordCommandResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RealTimeRecordCommandRequest`] names.
///
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`CodeConfigNotFound`](super::DocumentedError::CodeConfigNotFound)
/// - [`StreamNotFound`](super::DocumentedError::StreamNotFound)
/// - [`TaskAlreadyStarted`](super::DocumentedError::TaskAlreadyStarted)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type RealTimeRecordCommandError = super::DocumentedError;
