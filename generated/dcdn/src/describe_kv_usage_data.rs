// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKvUsageData`, from `dcdn/DescribeKvUsageData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SplitBy};

/// Returns usage data of edge KV storage over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeKvUsageDataRequest::new()
///     .field("...");
/// let reply = client.describe_kv_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKvUsageDataRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Field of the data that is meant.
    pub field: Option<String>,
    /// Which kind of access it is or is to be.
    pub access_type: Option<String>,
    /// Which kind of response it is or is to be.
    pub response_type: Option<String>,
    /// What figures are grouped by.
    pub split_by: Option<Open<SplitBy>>,
}

impl DescribeKvUsageDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
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
    /// Sets `Field`, which is required.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `AccessType`.
    pub fn access_type(mut self, value: impl Into<String>) -> Self {
        self.access_type = Some(value.into());
        self
    }
    /// Sets `ResponseType`.
    pub fn response_type(mut self, value: impl Into<String>) -> Self {
        self.response_type = Some(value.into());
        self
    }
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<Open<SplitBy>>) -> Self {
        self.split_by = Some(value.into());
        self
    }
}

request! {
    DescribeKvUsageDataRequest {
        "NamespaceId" => namespace_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Field" => field: query,
        "AccessType" => access_type: query,
        "ResponseType" => response_type: query,
        "SplitBy" => split_by: query,
    }
}

impl Operation for DescribeKvUsageDataRequest {
    type Response = DescribeKvUsageDataResponse;
    type Error = DescribeKvUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeKvUsageData")
        .required(&["Field"])
        .read_only();
    const ERRORS: &'static [DescribeKvUsageDataError] = &[
        DescribeKvUsageDataError::InvalidStartTimeMalformed,
        DescribeKvUsageDataError::InvalidEndTimeMalformed,
        DescribeKvUsageDataError::InvalidEndTimeMismatch,
        DescribeKvUsageDataError::InvalidTimeSpan,
        DescribeKvUsageDataError::InvalidStartTimeValueNotSupported,
        DescribeKvUsageDataError::InvalidParameterField,
    ];
}

/// Response to [`DescribeKvUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeKvUsageDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9732E117-8A37-49FD-A36F-ABBB87556CA7`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-11-06T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-11-18T15:59:59Z`.
    pub end_time: Option<Timestamp>,
    /// What was measured or stored about the kv usage.
    pub kv_usage_data: Vec<KvUsageData>,
}

response! {
    DescribeKvUsageDataResponse {
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "KvUsageData" => kv_usage_data: list(""),
    }
}

/// What was measured or stored about the kv usage.
#[non_exhaustive]
pub struct KvUsageData {
    /// Moment that the record or data point belongs to. Example: `2022-11-14T15:00:03Z`.
    pub time_stamp: Option<Timestamp>,
    /// ID of the namespace that the item belongs to or stands for. Example: `534167033424646144`.
    pub namespace_id: Option<String>,
    /// Which kind of access it is or is to be. Example: `get`.
    pub access_type: Option<String>,
    /// How many requests were counted. Example: `1340000`.
    pub acc: Option<i64>,
}

response! {
    KvUsageData {
        "TimeStamp" => time_stamp: value,
        "NamespaceId" => namespace_id: value,
        "AccessType" => access_type: value,
        "Acc" => acc: value,
    }
}

/// Errors that the documentation of [`DescribeKvUsageDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidParameterField`](super::DocumentedError::InvalidParameterField)
pub type DescribeKvUsageDataError = super::DocumentedError;
