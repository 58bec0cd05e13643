// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodTieringStorageRetrievalData`, from `vod/DescribeVodTieringStorageRetrievalData.md`.

use alicloud_runtime::codegen::*;

/// Shows how much data was retrieved from media in colder storage classes.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodTieringStorageRetrievalDataRequest::new();
/// let reply = client.describe_vod_tiering_storage_retrieval_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodTieringStorageRetrievalDataRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Size, model or class of the storage.
    pub storage_class: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeVodTieringStorageRetrievalDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `StorageClass`.
    pub fn storage_class(mut self, value: impl Into<String>) -> Self {
        self.storage_class = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeVodTieringStorageRetrievalDataRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Region" => region: query,
        "StorageClass" => storage_class: query,
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeVodTieringStorageRetrievalDataRequest {
    type Response = DescribeVodTieringStorageRetrievalDataResponse;
    type Error = DescribeVodTieringStorageRetrievalDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeVodTieringStorageRetrievalData",
        )
        .read_only();
    const ERRORS: &'static [DescribeVodTieringStorageRetrievalDataError] = &[
        DescribeVodTieringStorageRetrievalDataError::InvalidEndTimeMalformed,
        DescribeVodTieringStorageRetrievalDataError::InvalidParameterType,
        DescribeVodTieringStorageRetrievalDataError::InvalidTimeSpan,
        DescribeVodTieringStorageRetrievalDataError::InvalidParameter,
        DescribeVodTieringStorageRetrievalDataError::InvalidTimeMalformed,
    ];
}

/// Response to [`DescribeVodTieringStorageRetrievalDataRequest`].
#[non_exhaustive]
pub struct DescribeVodTieringStorageRetrievalDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D73936****`.
    pub request_id: Option<String>,
    /// What was measured or stored about the retrieval.
    pub retrieval_data: Vec<RetrievalData>,
}

response! {
    DescribeVodTieringStorageRetrievalDataResponse {
        "RequestId" => request_id: value,
        "RetrievalData" => retrieval_data: list(""),
    }
}

/// What was measured or stored about the retrieval.
#[non_exhaustive]
pub struct RetrievalData {
    /// Moment that the record or data point belongs to. Example: `2023-06-02T10:20:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-beijing`.
    pub region: Option<String>,
    /// Size, model or class of the storage. Example: `IA`.
    pub storage_class: Option<String>,
    /// What was measured or stored about the retrieval. Example: `1234`.
    pub retrieval_data: Option<i64>,
    /// What was measured or stored about the CA std retrieval. Example: `123`.
    pub ca_std_retrieval_data: Option<i64>,
    /// What was measured or stored about the CA bulk retrieval. Example: `123`.
    pub ca_bulk_retrieval_data: Option<i64>,
    /// What was measured or stored about the CA high prior retrieval. Example: `123`.
    pub ca_high_prior_retrieval_data: Option<i64>,
}

response! {
    RetrievalData {
        "TimeStamp" => time_stamp: value,
        "Region" => region: value,
        "StorageClass" => storage_class: value,
        "RetrievalData" => retrieval_data: value,
        "CAStdRetrievalData" => ca_std_retrieval_data: value,
        "CABulkRetrievalData" => ca_bulk_retrieval_data: value,
        "CAHighPriorRetrievalData" => ca_high_prior_retrieval_data: value,
    }
}

/// Errors that the documentation of [`DescribeVodTieringStorageRetrievalDataRequest`] names.
///
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidParameterType`](super::DocumentedError::InvalidParameterType)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
pub type DescribeVodTieringStorageRetrievalDataError = super::DocumentedError;
