// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamsControlHistory`, from `live/DescribeLiveStreamsControlHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists past control actions on streams of a domain or app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamsControlHistoryRequest::new()
///     .domain_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_streams_control_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistoryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveStreamsControlHistoryRequest {
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
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
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
    DescribeLiveStreamsControlHistoryRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveStreamsControlHistoryRequest {
    type Response = DescribeLiveStreamsControlHistoryResponse;
    type Error = DescribeLiveStreamsControlHistoryError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamsControlHistory")
        .required(&["DomainName", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamsControlHistoryError] = &[
        DescribeLiveStreamsControlHistoryError::InvalidStartTimeMalformed,
        DescribeLiveStreamsControlHistoryError::InvalidEndTimeMalformed,
        DescribeLiveStreamsControlHistoryError::InvalidStartTimeValueNotSupported,
        DescribeLiveStreamsControlHistoryError::InvalidParam,
        DescribeLiveStreamsControlHistoryError::InternalError2,
    ];
}

/// Response to [`DescribeLiveStreamsControlHistoryRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C31856F-386D-4DB3-BE79-A0AA493D702A`.
    pub request_id: Option<String>,
    /// What is known about the control.
    pub control_info: Option<ControlInfo>,
}

response! {
    DescribeLiveStreamsControlHistoryResponse {
        "RequestId" => request_id: value,
        "ControlInfo" => control_info: value,
    }
}

/// What is known about the control.
#[non_exhaustive]
pub struct ControlInfo {
    /// What is known about the live stream control.
    pub live_stream_control_info: Vec<LiveStreamControlInfo>,
}

response! {
    ControlInfo {
        "LiveStreamControlInfo" => live_stream_control_info: list(""),
    }
}

/// What is known about the live stream control.
#[non_exhaustive]
pub struct LiveStreamControlInfo {
    /// Address of whoever made the call. Example: `10.207.XX.XX`.
    pub client_ip: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2015-12-01T16:36:18Z`.
    pub time_stamp: Option<Timestamp>,
    /// What is done, or is to be done, with the item. Example: `DescribeLiveStreamsControlHistory`.
    pub action: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
}

response! {
    LiveStreamControlInfo {
        "ClientIP" => client_ip: value,
        "TimeStamp" => time_stamp: value,
        "Action" => action: value,
        "StreamName" => stream_name: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamsControlHistoryRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveStreamsControlHistoryError = super::DocumentedError;
