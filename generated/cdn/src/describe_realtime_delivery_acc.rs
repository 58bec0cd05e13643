// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRealtimeDeliveryAcc`, from `cdn/DescribeRealtimeDeliveryAcc.md`.

use alicloud_runtime::codegen::*;

/// Counts successful and failed deliveries of real-time logs.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeRealtimeDeliveryAccRequest::new()
///     .start_time("2016-10-20T04:00:00Z")
///     .end_time("2016-10-20T05:00:00Z");
/// let reply = client.describe_realtime_delivery_acc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRealtimeDeliveryAccRequest {
    /// Beginning of the period to look at. Example: `2016-10-20T04:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2016-10-20T05:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Log Service project that real-time logs are delivered to. Example: `Project`.
    pub project: Option<String>,
    /// Restricts the count to one store of real-time logs; all stores are counted without it.
    /// Example: `LogStore`.
    pub log_store: Option<String>,
}

impl DescribeRealtimeDeliveryAccRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `LogStore`.
    pub fn log_store(mut self, value: impl Into<String>) -> Self {
        self.log_store = Some(value.into());
        self
    }
}

request! {
    DescribeRealtimeDeliveryAccRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "Project" => project: query,
        "LogStore" => log_store: query,
    }
}

impl Operation for DescribeRealtimeDeliveryAccRequest {
    type Response = DescribeRealtimeDeliveryAccResponse;
    type Error = DescribeRealtimeDeliveryAccError;
    const INFO: OperationInfo = super::operation("DescribeRealtimeDeliveryAcc")
        .read_only();
    const ERRORS: &'static [DescribeRealtimeDeliveryAccError] = &[
        DescribeRealtimeDeliveryAccError::InvalidStartTimeMalformed,
        DescribeRealtimeDeliveryAccError::InvalidEndTimeMalformed,
        DescribeRealtimeDeliveryAccError::InvalidStartTimeValueNotSupported,
        DescribeRealtimeDeliveryAccError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeRealtimeDeliveryAccRequest`].
#[non_exhaustive]
pub struct DescribeRealtimeDeliveryAccResponse {
    /// Successful and failed deliveries, one entry for each interval.
    pub reat_time_delivery_acc_data: Vec<AccData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `684306D2-2511-4977-991D-CE97E91FD7C0`.
    pub request_id: Option<String>,
}

response! {
    DescribeRealtimeDeliveryAccResponse {
        "ReatTimeDeliveryAccData" => reat_time_delivery_acc_data: list("AccData"),
        "RequestId" => request_id: value,
    }
}

/// Successful and failed deliveries, one entry for each interval.
#[non_exhaustive]
pub struct AccData {
    /// How many deliveries of logs failed. Example: `2`.
    pub failed_num: Option<i32>,
    /// How many deliveries of logs succeeded. Example: `2`.
    pub success_num: Option<i32>,
    /// Start of the interval that the figures are for. Example: `2018-09-03T06:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    AccData {
        "FailedNum" => failed_num: value,
        "SuccessNum" => success_num: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeRealtimeDeliveryAccRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeRealtimeDeliveryAccError = super::DocumentedError;
