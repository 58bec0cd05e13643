// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFlowMetric`, from `ecd/DescribeFlowMetric.md`.

use alicloud_runtime::codegen::*;

/// Reads monitored inbound and outbound bandwidth of a cloud computer or premium bandwidth plan.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeFlowMetricRequest::new()
///     .instance_id("...")
///     .period(1)
///     .start_time("...")
///     .end_time("...")
///     .metric_type("...")
///     .instance_type("...");
/// let reply = client.describe_flow_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFlowMetricRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Length of the subscription or of another time span, in the unit that applies to
    /// it. Range: 60 to 3600.
    pub period: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Which kind of metric it is or is to be.
    pub metric_type: Option<String>,
    /// **Required.** Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
}

impl DescribeFlowMetricRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
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
    /// Sets `MetricType`, which is required.
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeFlowMetricRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Period" => period: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MetricType" => metric_type: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for DescribeFlowMetricRequest {
    type Response = DescribeFlowMetricResponse;
    type Error = DescribeFlowMetricError;
    const INFO: OperationInfo = super::operation("DescribeFlowMetric")
        .required(
            &[
                "RegionId",
                "InstanceId",
                "Period",
                "StartTime",
                "EndTime",
                "MetricType",
                "InstanceType",
            ],
        )
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeFlowMetricError] = &[
        DescribeFlowMetricError::InternalError,
    ];
}

/// Response to [`DescribeFlowMetricRequest`].
#[non_exhaustive]
pub struct DescribeFlowMetricResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6857EDCB-631F-5405-BE95-45CBB4C3****`.
    pub request_id: Option<String>,
}

response! {
    DescribeFlowMetricResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeFlowMetricRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeFlowMetricError = super::DocumentedError;
