// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRealtimeLogs`, from `slb/DescribeRealtimeLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns recent log entries of a load balancer.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeRealtimeLogsRequest::new()
///     .region_id("cn-hangzhou")
///     .log_type("HealthLog")
///     .log_start_time("2017-06-13T11:50:20Z")
///     .log_end_time("2017-06-13T12:50:20Z");
/// let reply = client.describe_realtime_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRealtimeLogsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of log, for instance `HealthLog` or `layer7`.
    pub log_type: Option<String>,
    /// **Required.** Beginning of the time that the log covers.
    pub log_start_time: Option<String>,
    /// **Required.** End of the time that the log covers.
    pub log_end_time: Option<String>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// Name under which the role is defined. Default: `aliyunslbdefaultrole`.
    pub role_name: Option<String>,
}

impl DescribeRealtimeLogsRequest {
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
    /// Sets `LogType`, which is required.
    pub fn log_type(mut self, value: impl Into<String>) -> Self {
        self.log_type = Some(value.into());
        self
    }
    /// Sets `LogStartTime`, which is required.
    pub fn log_start_time(mut self, value: impl Into<String>) -> Self {
        self.log_start_time = Some(value.into());
        self
    }
    /// Sets `LogEndTime`, which is required.
    pub fn log_end_time(mut self, value: impl Into<String>) -> Self {
        self.log_end_time = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

request! {
    DescribeRealtimeLogsRequest {
        "RegionId" => region_id: query,
        "LogType" => log_type: query,
        "LogStartTime" => log_start_time: query,
        "LogEndTime" => log_end_time: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RoleName" => role_name: query,
    }
}

impl Operation for DescribeRealtimeLogsRequest {
    type Response = DescribeRealtimeLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRealtimeLogs")
        .required(&["RegionId", "LogType", "LogStartTime", "LogEndTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRealtimeLogsRequest`].
#[non_exhaustive]
pub struct DescribeRealtimeLogsResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Page of the list that was returned.
    pub page_number: Option<String>,
    /// How far the work has come.
    pub progress: Option<String>,
    /// Log entries that were found.
    pub lb_real_time_logs_set: Vec<LBRealTimeLog>,
}

response! {
    DescribeRealtimeLogsResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Progress" => progress: value,
        "LBRealTimeLogsSet" => lb_real_time_logs_set: list("LBRealTimeLog"),
    }
}

/// Log entries that were found.
#[non_exhaustive]
pub struct LBRealTimeLog {
    /// The log entry itself, as text.
    pub log_detail: Option<String>,
}

response! {
    LBRealTimeLog {
        "LogDetail" => log_detail: value,
    }
}
