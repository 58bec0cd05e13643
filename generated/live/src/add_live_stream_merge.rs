// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveStreamMerge`, from `live/AddLiveStreamMerge.md`.

use alicloud_runtime::codegen::*;

/// Merges a primary and a backup stream into one output stream, in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveStreamMergeRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .in_app_name1("...")
///     .in_stream_name1("...")
///     .in_app_name2("...")
///     .in_stream_name2("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.add_live_stream_merge(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveStreamMergeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Application of the main source.
    pub in_app_name1: Option<String>,
    /// **Required.** Name of the main source stream.
    pub in_stream_name1: Option<String>,
    /// **Required.** Application of the standby source.
    pub in_app_name2: Option<String>,
    /// **Required.** Name of the standby source stream.
    pub in_stream_name2: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Way in which the streams are merged.
    pub live_merger: Option<String>,
    /// Parameters of the merge, with their values.
    pub merge_parameters: Option<String>,
}

impl AddLiveStreamMergeRequest {
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
    /// Sets `InAppName1`, which is required.
    pub fn in_app_name1(mut self, value: impl Into<String>) -> Self {
        self.in_app_name1 = Some(value.into());
        self
    }
    /// Sets `InStreamName1`, which is required.
    pub fn in_stream_name1(mut self, value: impl Into<String>) -> Self {
        self.in_stream_name1 = Some(value.into());
        self
    }
    /// Sets `InAppName2`, which is required.
    pub fn in_app_name2(mut self, value: impl Into<String>) -> Self {
        self.in_app_name2 = Some(value.into());
        self
    }
    /// Sets `InStreamName2`, which is required.
    pub fn in_stream_name2(mut self, value: impl Into<String>) -> Self {
        self.in_stream_name2 = Some(value.into());
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
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `LiveMerger`.
    pub fn live_merger(mut self, value: impl Into<String>) -> Self {
        self.live_merger = Some(value.into());
        self
    }
    /// Sets `MergeParameters`.
    pub fn merge_parameters(mut self, value: impl Into<String>) -> Self {
        self.merge_parameters = Some(value.into());
        self
    }
}

request! {
    AddLiveStreamMergeRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "InAppName1" => in_app_name1: query,
        "InStreamName1" => in_stream_name1: query,
        "InAppName2" => in_app_name2: query,
        "InStreamName2" => in_stream_name2: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Protocol" => protocol: query,
        "LiveMerger" => live_merger: query,
        "MergeParameters" => merge_parameters: query,
    }
}

impl Operation for AddLiveStreamMergeRequest {
    type Response = AddLiveStreamMergeResponse;
    type Error = AddLiveStreamMergeError;
    const INFO: OperationInfo = super::operation("AddLiveStreamMerge")
        .required(
            &[
                "DomainName",
                "AppName",
                "StreamName",
                "InAppName1",
                "InStreamName1",
                "InAppName2",
                "InStreamName2",
                "StartTime",
                "EndTime",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [AddLiveStreamMergeError] = &[
        AddLiveStreamMergeError::InvalidStartTimeMalformed,
        AddLiveStreamMergeError::InvalidEndTimeMalformed,
        AddLiveStreamMergeError::InvalidStartTimeValueNotSupported,
        AddLiveStreamMergeError::InvalidParam,
        AddLiveStreamMergeError::QuotaExceededMerge,
        AddLiveStreamMergeError::ConfigAlreadyExists,
        AddLiveStreamMergeError::DurationExceed,
        AddLiveStreamMergeError::InternalError2,
    ];
}

/// Response to [`AddLiveStreamMergeRequest`].
pub type AddLiveStreamMergeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveStreamMergeRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`QuotaExceededMerge`](super::DocumentedError::QuotaExceededMerge)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`DurationExceed`](super::DocumentedError::DurationExceed)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddLiveStreamMergeError = super::DocumentedError;
