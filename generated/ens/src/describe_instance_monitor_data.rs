// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceMonitorData`, from `ens/DescribeInstanceMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Returns CPU and memory usage of an instance over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeInstanceMonitorDataRequest::new();
/// let reply = client.describe_instance_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Length of the intervals that figures are given for.
    pub period: Option<String>,
}

impl DescribeInstanceMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
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
        .read_only();
    const ERRORS: &'static [DescribeInstanceMonitorDataError] = &[
        DescribeInstanceMonitorDataError::MissingParameter,
        DescribeInstanceMonitorDataError::NoPermission,
        DescribeInstanceMonitorDataError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeInstanceMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// What was measured or stored about the monitor.
    pub monitor_data: Option<MonitorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8B26B44-0189-443E-9816-D951F59623A9`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceMonitorDataResponse {
        "Code" => code: value,
        "MonitorData" => monitor_data: value,
        "RequestId" => request_id: value,
    }
}

/// What was measured or stored about the monitor.
#[non_exhaustive]
pub struct MonitorData {
    /// What was measured or stored about the instance monitor.
    pub instance_monitor_data: Vec<InstanceMonitorData>,
}

response! {
    MonitorData {
        "InstanceMonitorData" => instance_monitor_data: list(""),
    }
}

/// What was measured or stored about the instance monitor.
#[non_exhaustive]
pub struct InstanceMonitorData {
    /// Share of the vCPU capacity in use. Example: `0.02`.
    pub cpu: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `yourInstance ID`.
    pub instance_id: Option<String>,
    /// Memory of the instance or instance type. Example: `text`.
    pub memory: Option<String>,
}

response! {
    InstanceMonitorData {
        "CPU" => cpu: value,
        "InstanceId" => instance_id: value,
        "Memory" => memory: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceMonitorDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeInstanceMonitorDataError = super::DocumentedError;
