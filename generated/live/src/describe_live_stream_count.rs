// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamCount`, from `live/DescribeLiveStreamCount.md`.

use alicloud_runtime::codegen::*;

/// Returns the current number of source streams and transcoded streams, with their limits.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamCountRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_stream_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamCountRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveStreamCountRequest {
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
    DescribeLiveStreamCountRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveStreamCountRequest {
    type Response = DescribeLiveStreamCountResponse;
    type Error = DescribeLiveStreamCountError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamCount")
        .method("GET")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamCountError] = &[
        DescribeLiveStreamCountError::InternalError2,
    ];
}

/// Response to [`DescribeLiveStreamCountRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FCFFE4A4-F34F-4EEF-B401-36A01689AFBC`.
    pub request_id: Option<String>,
    /// What is known about each stream count, one entry each.
    pub stream_count_infos: Vec<StreamCountInfo>,
}

response! {
    DescribeLiveStreamCountResponse {
        "RequestId" => request_id: value,
        "StreamCountInfos" => stream_count_infos: list("StreamCountInfo"),
    }
}

/// What is known about each stream count, one entry each.
#[non_exhaustive]
pub struct StreamCountInfo {
    /// Kind of the item, out of those that the service tells apart. Example: `raw`.
    pub type_: Option<String>,
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i64>,
    /// Most streams that may be pushed at a time, or how many entries were asked for. Example: `10`.
    pub limit: Option<i64>,
    /// Details about the stream count, one entry each.
    pub stream_count_details: Vec<StreamCountDetail>,
}

response! {
    StreamCountInfo {
        "Type" => type_: value,
        "Count" => count: value,
        "Limit" => limit: value,
        "StreamCountDetails" => stream_count_details: list("StreamCountDetail"),
    }
}

/// Details about the stream count, one entry each.
#[non_exhaustive]
pub struct StreamCountDetail {
    /// Rate or share that applies to the video data. Example: `390`.
    pub video_data_rate: Option<i64>,
    /// Notation or file format that is used. Example: `h264`.
    pub format: Option<String>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i64>,
}

response! {
    StreamCountDetail {
        "VideoDataRate" => video_data_rate: value,
        "Format" => format: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamCountRequest`] names.
///
/// - [`InternalError2`](super::DocumentedError::InternalError2), here with HTTP status 400
pub type DescribeLiveStreamCountError = super::DocumentedError;
