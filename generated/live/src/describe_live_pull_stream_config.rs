// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLivePullStreamConfig`, from `live/DescribeLivePullStreamConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the streams that a domain pulls from origins, with source URLs and times.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLivePullStreamConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_pull_stream_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLivePullStreamConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLivePullStreamConfigRequest {
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
    DescribeLivePullStreamConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLivePullStreamConfigRequest {
    type Response = DescribeLivePullStreamConfigResponse;
    type Error = DescribeLivePullStreamConfigError;
    const INFO: OperationInfo = super::operation("DescribeLivePullStreamConfig")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLivePullStreamConfigError] = &[
        DescribeLivePullStreamConfigError::InvalidParam,
        DescribeLivePullStreamConfigError::InternalError2,
    ];
}

/// Response to [`DescribeLivePullStreamConfigRequest`].
#[non_exhaustive]
pub struct DescribeLivePullStreamConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3136B58-5876-4168-83CA-B562781981A0`.
    pub request_id: Option<String>,
    /// Items of the kind live application record that were found or are concerned.
    pub live_app_record_list: Vec<LiveAppRecord>,
}

response! {
    DescribeLivePullStreamConfigResponse {
        "RequestId" => request_id: value,
        "LiveAppRecordList" => live_app_record_list: list("LiveAppRecord"),
    }
}

/// Items of the kind live application record that were found or are concerned.
#[non_exhaustive]
pub struct LiveAppRecord {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2016-05-20T01:33:00Z`.
    pub end_time: Option<Timestamp>,
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Web address under which the source is found. Example: `guide.aliyundoc.com`.
    pub source_url: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2016-05-15T01:30:00Z`.
    pub start_time: Option<Timestamp>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// Source that is being pulled at the moment. Example: `guide.aliyundoc.com`.
    pub source_using: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    LiveAppRecord {
        "EndTime" => end_time: value,
        "AppName" => app_name: value,
        "SourceUrl" => source_url: value,
        "StartTime" => start_time: value,
        "StreamName" => stream_name: value,
        "SourceUsing" => source_using: value,
        "DomainName" => domain_name: value,
    }
}

/// Errors that the documentation of [`DescribeLivePullStreamConfigRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLivePullStreamConfigError = super::DocumentedError;
