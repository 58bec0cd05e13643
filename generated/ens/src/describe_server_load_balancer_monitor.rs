// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServerLoadBalancerMonitor`, from `ens/DescribeServerLoadBalancerMonitor.md`.

use alicloud_runtime::codegen::*;

/// Returns monitoring data of one server load balancer instance over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeServerLoadBalancerMonitorRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .load_balancer_id("...");
/// let reply = client.describe_server_load_balancer_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServerLoadBalancerMonitorRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
}

impl DescribeServerLoadBalancerMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
}

request! {
    DescribeServerLoadBalancerMonitorRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LoadBalancerId" => load_balancer_id: query,
    }
}

impl Operation for DescribeServerLoadBalancerMonitorRequest {
    type Response = DescribeServerLoadBalancerMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServerLoadBalancerMonitor")
        .method("GET")
        .required(&["StartTime", "EndTime", "LoadBalancerId"])
        .read_only();
}

/// Response to [`DescribeServerLoadBalancerMonitorRequest`], which the documentation does not describe.
pub type DescribeServerLoadBalancerMonitorResponse = alicloud_runtime::UndocumentedResponse;
