// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamHistoryUserNum`, from `live/DescribeLiveStreamHistoryUserNum.md`.

use alicloud_runtime::codegen::*;

/// Returns how many viewers a stream had at past points in time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamHistoryUserNumRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_stream_history_user_num(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNumRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveStreamHistoryUserNumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DescribeLiveStreamHistoryUserNumRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveStreamHistoryUserNumRequest {
    type Response = DescribeLiveStreamHistoryUserNumResponse;
    type Error = DescribeLiveStreamHistoryUserNumError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamHistoryUserNum")
        .required(&["DomainName", "AppName", "StreamName", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamHistoryUserNumError] = &[
        DescribeLiveStreamHistoryUserNumError::InvalidStartTimeMalformed,
        DescribeLiveStreamHistoryUserNumError::InvalidEndTimeMalformed,
        DescribeLiveStreamHistoryUserNumError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeLiveStreamHistoryUserNumRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNumResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F5FF8`.
    pub request_id: Option<String>,
    /// What is known about each live stream user num, one entry each.
    pub live_stream_user_num_infos: Vec<LiveStreamUserNumInfo>,
}

response! {
    DescribeLiveStreamHistoryUserNumResponse {
        "RequestId" => request_id: value,
        "LiveStreamUserNumInfos" => live_stream_user_num_infos: list("LiveStreamUserNumInfo"),
    }
}

/// What is known about each live stream user num, one entry each.
#[non_exhaustive]
pub struct LiveStreamUserNumInfo {
    /// How many there are of this: user. Example: `1`.
    pub user_num: Option<String>,
    /// Time that is set or recorded for this: stream. Example: `2017-10-20T06:20:00Z`.
    pub stream_time: Option<Timestamp>,
}

response! {
    LiveStreamUserNumInfo {
        "UserNum" => user_num: value,
        "StreamTime" => stream_time: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamHistoryUserNumRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeLiveStreamHistoryUserNumError = super::DocumentedError;
