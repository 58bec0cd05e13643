// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainPublishErrorCode`, from `live/DescribeLiveDomainPublishErrorCode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CodeData};

/// Returns how often each status code occurred in stream pushes to an ingest domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainPublishErrorCodeRequest::new();
/// let reply = client.describe_live_domain_publish_error_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainPublishErrorCodeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveDomainPublishErrorCodeRequest {
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainPublishErrorCodeRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveDomainPublishErrorCodeRequest {
    type Response = DescribeLiveDomainPublishErrorCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainPublishErrorCode")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveDomainPublishErrorCodeRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainPublishErrorCodeResponse {
    /// Time between two data points. Example: `60`.
    pub data_interval: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com,example.aliyundoc.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2016-06-29T09:10:00Z`.
    pub end_time: Option<Timestamp>,
    /// What was measured or stored about the real time code.
    pub real_time_code_data: Vec<RealTimeCodeData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2016-06-29T09:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeLiveDomainPublishErrorCodeResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RealTimeCodeData" => real_time_code_data: list(""),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// What was measured or stored about the real time code.
#[non_exhaustive]
pub struct RealTimeCodeData {
    /// What was measured or stored about the code.
    pub code_data: Vec<CodeData>,
    /// Moment that the record or data point belongs to. Example: `2016-06-29T09:01:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    RealTimeCodeData {
        "CodeData" => code_data: list(""),
        "TimeStamp" => time_stamp: value,
    }
}
