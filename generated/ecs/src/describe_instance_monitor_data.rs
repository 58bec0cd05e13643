// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceMonitorData`, from `ecs/DescribeInstanceMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Returns CPU load, CPU credits, traffic and bandwidth of an instance over a period in the last 30
/// days.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceMonitorDataRequest::new()
///     .instance_id("i-bp1a36962lrhj4ab****")
///     .start_time("2014-10-29T23:00:00Z")
///     .end_time("2014-10-30T08:00:00Z")
///     .period(3600);
/// let reply = client.describe_instance_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1a36962lrhj4ab****`.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the time range that is asked for. Example: `2014-10-29T23:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the time range that is asked for. Example: `2014-10-30T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Distance between two samples. Unit: `seconds`. Default: `60`. Example: `60`.
    pub period: Option<i32>,
}

impl DescribeInstanceMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
}

request! {
    DescribeInstanceMonitorDataRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeInstanceMonitorDataRequest {
    type Response = DescribeInstanceMonitorDataResponse;
    type Error = DescribeInstanceMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeInstanceMonitorData")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeInstanceMonitorDataError] = &[
        DescribeInstanceMonitorDataError::InvalidStartTimeMalformed,
        DescribeInstanceMonitorDataError::InvalidEndTimeMalformed,
        DescribeInstanceMonitorDataError::InvalidPeriodValueNotSupported,
        DescribeInstanceMonitorDataError::InvalidStartTimeTooEarly,
        DescribeInstanceMonitorDataError::InvalidParameterTooManyDataQueried,
        DescribeInstanceMonitorDataError::Throttling,
        DescribeInstanceMonitorDataError::InvalidStartTimeValueNotSupported,
        DescribeInstanceMonitorDataError::InternalError,
        DescribeInstanceMonitorDataError::InvalidInstanceIdNotFound3,
    ];
}

/// Response to [`DescribeInstanceMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Samples, one entry for each point in time.
    pub monitor_data: Vec<InstanceMonitorData>,
}

response! {
    DescribeInstanceMonitorDataResponse {
        "RequestId" => request_id: value,
        "MonitorData" => monitor_data: list("InstanceMonitorData"),
    }
}

/// Samples, one entry for each point in time.
#[non_exhaustive]
pub struct InstanceMonitorData {
    /// How many CPU credits the burstable instance has saved up. Example: `120`.
    pub cpu_credit_balance: Option<f64>,
    /// Read throughput of the disk; for an instance, of its system disk.
    /// Unit: `Byte/s`. Example: `1000`.
    pub bps_read: Option<i32>,
    /// Data that the instance sent to the internet in the interval that starts at `TimeStamp`.
    /// Unit: `kbits`. Example: `343`.
    pub internet_tx: Option<i32>,
    /// Share of the vCPU capacity in use. Unit: `%`. Example: `2`.
    pub cpu: Option<i32>,
    /// How many CPU credits the burstable instance used up. Example: `30`.
    pub cpu_credit_usage: Option<f64>,
    /// Write operations a second. Example: `200`.
    pub iops_write: Option<i32>,
    /// Data that the instance sent on the internal network in the interval that starts at `TimeStamp`.
    /// Unit: `kbits`. Example: `343`.
    pub intranet_tx: Option<i32>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1a36962lrhj4****`.
    pub instance_id: Option<String>,
    /// Write throughput of the disk; for an instance, of its system disk.
    /// Unit: `Byte/s`. Example: `13585`.
    pub bps_write: Option<i32>,
    /// CPU credits used beyond the allowance that are not paid for yet. Example: `0.5`.
    pub cpu_notpaid_surplus_credit_usage: Option<f64>,
    /// How many CPU credits the burstable instance has overdrawn. Example: `0.4`.
    pub cpu_advance_credit_balance: Option<f64>,
    /// Read operations a second. Example: `1000`.
    pub iops_read: Option<i32>,
    /// Public bandwidth that the instance used. Unit: `kbits/s`. Example: `10`.
    pub internet_bandwidth: Option<i32>,
    /// Data that the instance received from the internet in the interval that starts at `TimeStamp`.
    /// Unit: `kbits`. Example: `122`.
    pub internet_rx: Option<i32>,
    /// Time that the sample belongs to. Example: `2014-10-30T05:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Data that the instance received on the internal network in the interval that starts at
    /// `TimeStamp`. Unit: `kbits`. Example: `122`.
    pub intranet_rx: Option<i32>,
    /// Internal bandwidth that the instance used. Unit: `kbits/s`. Example: `10`.
    pub intranet_bandwidth: Option<i32>,
}

response! {
    InstanceMonitorData {
        "CPUCreditBalance" => cpu_credit_balance: value,
        "BPSRead" => bps_read: value,
        "InternetTX" => internet_tx: value,
        "CPU" => cpu: value,
        "CPUCreditUsage" => cpu_credit_usage: value,
        "IOPSWrite" => iops_write: value,
        "IntranetTX" => intranet_tx: value,
        "InstanceId" => instance_id: value,
        "BPSWrite" => bps_write: value,
        "CPUNotpaidSurplusCreditUsage" => cpu_notpaid_surplus_credit_usage: value,
        "CPUAdvanceCreditBalance" => cpu_advance_credit_balance: value,
        "IOPSRead" => iops_read: value,
        "InternetBandwidth" => internet_bandwidth: value,
        "InternetRX" => internet_rx: value,
        "TimeStamp" => time_stamp: value,
        "IntranetRX" => intranet_rx: value,
        "IntranetBandwidth" => intranet_bandwidth: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceMonitorDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPeriodValueNotSupported`](super::DocumentedError::InvalidPeriodValueNotSupported)
/// - [`InvalidStartTimeTooEarly`](super::DocumentedError::InvalidStartTimeTooEarly)
/// - [`InvalidParameterTooManyDataQueried`](super::DocumentedError::InvalidParameterTooManyDataQueried)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
pub type DescribeInstanceMonitorDataError = super::DocumentedError;
