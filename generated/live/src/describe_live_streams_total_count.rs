// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamsTotalCount`, from `live/DescribeLiveStreamsTotalCount.md`.

use alicloud_runtime::codegen::*;

/// Returns the cumulative number of live streams, day by day.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamsTotalCountRequest::new()
///     .domain_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_streams_total_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCountRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Whether the count is for the account rather than for the domain.
    pub typ: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveStreamsTotalCountRequest {
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
    /// Sets `Typ`.
    pub fn typ(mut self, value: impl Into<String>) -> Self {
        self.typ = Some(value.into());
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
    DescribeLiveStreamsTotalCountRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "Typ" => typ: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveStreamsTotalCountRequest {
    type Response = DescribeLiveStreamsTotalCountResponse;
    type Error = DescribeLiveStreamsTotalCountError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamsTotalCount")
        .required(&["DomainName", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamsTotalCountError] = &[
        DescribeLiveStreamsTotalCountError::InvalidStartTimeMalformed,
        DescribeLiveStreamsTotalCountError::InvalidEndTimeMalformed,
        DescribeLiveStreamsTotalCountError::InvalidParam,
        DescribeLiveStreamsTotalCountError::DurationExceed,
        DescribeLiveStreamsTotalCountError::InvalidDomainNotFound,
        DescribeLiveStreamsTotalCountError::InternalError2,
    ];
}

/// Response to [`DescribeLiveStreamsTotalCountRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `String FCFFE4A4-F34F-4EEF-B401-36A01689AFBC`.
    pub request_id: Option<String>,
    /// Items of the kind stream count that were found or are concerned.
    pub stream_count_list: Option<StreamCountList>,
}

response! {
    DescribeLiveStreamsTotalCountResponse {
        "RequestId" => request_id: value,
        "StreamCountList" => stream_count_list: value,
    }
}

/// Items of the kind stream count that were found or are concerned.
#[non_exhaustive]
pub struct StreamCountList {
    /// What is known about each stream count, one entry each.
    pub stream_count_infos: Vec<StreamCountInfos>,
}

response! {
    StreamCountList {
        "StreamCountInfos" => stream_count_infos: list(""),
    }
}

/// What is known about each stream count, one entry each.
#[non_exhaustive]
pub struct StreamCountInfos {
    /// How many items or events were counted. Example: `934`.
    pub count: Option<i32>,
    /// Moment that the record or data point belongs to. Example: `2023-07-24T16:00:00Z`.
    pub timestamp: Option<Timestamp>,
}

response! {
    StreamCountInfos {
        "Count" => count: value,
        "Timestamp" => timestamp: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamsTotalCountRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`DurationExceed`](super::DocumentedError::DurationExceed)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveStreamsTotalCountError = super::DocumentedError;
