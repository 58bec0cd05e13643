// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveRealtimeDeliveryAcc`, from `live/DescribeLiveRealtimeDeliveryAcc.md`.

use alicloud_runtime::codegen::*;

/// Returns how many real-time log deliveries succeeded and failed over time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveRealtimeDeliveryAccRequest::new();
/// let reply = client.describe_live_realtime_delivery_acc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveRealtimeDeliveryAccRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// Project that the item belongs to.
    pub project: Option<String>,
    /// Logstore of Log Service that has the records.
    pub log_store: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveRealtimeDeliveryAccRequest {
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeLiveRealtimeDeliveryAccRequest {
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "Project" => project: query,
        "LogStore" => log_store: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveRealtimeDeliveryAccRequest {
    type Response = DescribeLiveRealtimeDeliveryAccResponse;
    type Error = DescribeLiveRealtimeDeliveryAccError;
    const INFO: OperationInfo = super::operation("DescribeLiveRealtimeDeliveryAcc")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveRealtimeDeliveryAccError] = &[
        DescribeLiveRealtimeDeliveryAccError::InvalidStartTimeMalformed,
        DescribeLiveRealtimeDeliveryAccError::InvalidEndTimeMalformed,
        DescribeLiveRealtimeDeliveryAccError::InvalidStartTimeValueNotSupported,
        DescribeLiveRealtimeDeliveryAccError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeLiveRealtimeDeliveryAccRequest`].
#[non_exhaustive]
pub struct DescribeLiveRealtimeDeliveryAccResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `684306D2-2511-4977-991D-CE97E91FD7C0`.
    pub request_id: Option<String>,
    /// What was measured or stored about the real time delivery acc.
    pub real_time_delivery_acc_data: Vec<AccData>,
}

response! {
    DescribeLiveRealtimeDeliveryAccResponse {
        "RequestId" => request_id: value,
        "RealTimeDeliveryAccData" => real_time_delivery_acc_data: list("AccData"),
    }
}

/// What was measured or stored about the real time delivery acc.
#[non_exhaustive]
pub struct AccData {
    /// Moment that the record or data point belongs to. Example: `2015-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// How many there are of this: failed. Example: `0`.
    pub failed_num: Option<i32>,
    /// How many there are of this: success. Example: `321321`.
    pub success_num: Option<i32>,
}

response! {
    AccData {
        "TimeStamp" => time_stamp: value,
        "FailedNum" => failed_num: value,
        "SuccessNum" => success_num: value,
    }
}

/// Errors that the documentation of [`DescribeLiveRealtimeDeliveryAccRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeLiveRealtimeDeliveryAccError = super::DocumentedError;
