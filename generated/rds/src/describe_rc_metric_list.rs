// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCMetricList`, from `rds/DescribeRCMetricList.md`.

use alicloud_runtime::codegen::*;

/// Returns monitoring data of RDS Custom instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCMetricListRequest::new()
///     .metric_name("...");
/// let reply = client.describe_rc_metric_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCMetricListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Measured quantity whose values are returned.
    pub metric_name: Option<String>,
    /// The expres that are concerned.
    pub express: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many data points are returned at most.
    pub length: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// How long the subscription runs, or the unit that this is counted in, depending on the operation.
    pub period: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// The dimensions that are concerned.
    pub dimensions: Option<String>,
}

impl DescribeRCMetricListRequest {
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
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Express`.
    pub fn express(mut self, value: impl Into<String>) -> Self {
        self.express = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Length`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
}

request! {
    DescribeRCMetricListRequest {
        "RegionId" => region_id: query,
        "MetricName" => metric_name: query,
        "Express" => express: query,
        "EndTime" => end_time: query,
        "NextToken" => next_token: query,
        "Length" => length: query,
        "StartTime" => start_time: query,
        "Period" => period: query,
        "InstanceId" => instance_id: query,
        "Dimensions" => dimensions: query,
    }
}

impl Operation for DescribeRCMetricListRequest {
    type Response = DescribeRCMetricListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCMetricList")
        .method("GET")
        .required(&["MetricName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCMetricListRequest`], which the documentation does not describe.
pub type DescribeRCMetricListResponse = alicloud_runtime::UndocumentedResponse;
