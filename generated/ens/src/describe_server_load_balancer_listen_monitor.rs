// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServerLoadBalancerListenMonitor`, from `ens/DescribeServerLoadBalancerListenMonitor.md`.

use alicloud_runtime::codegen::*;

/// Returns monitoring data of a server load balancer's listeners over a period, by port and
/// protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeServerLoadBalancerListenMonitorRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .load_balancer_id("...");
/// let reply = client.describe_server_load_balancer_listen_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServerLoadBalancerListenMonitorRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// Network port that belongs to the v.
    pub v_port: Option<String>,
    /// Network protocol that applies.
    pub proto: Option<String>,
}

impl DescribeServerLoadBalancerListenMonitorRequest {
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
    /// Sets `VPort`.
    pub fn v_port(mut self, value: impl Into<String>) -> Self {
        self.v_port = Some(value.into());
        self
    }
    /// Sets `Proto`.
    pub fn proto(mut self, value: impl Into<String>) -> Self {
        self.proto = Some(value.into());
        self
    }
}

request! {
    DescribeServerLoadBalancerListenMonitorRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LoadBalancerId" => load_balancer_id: query,
        "VPort" => v_port: query,
        "Proto" => proto: query,
    }
}

impl Operation for DescribeServerLoadBalancerListenMonitorRequest {
    type Response = DescribeServerLoadBalancerListenMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeServerLoadBalancerListenMonitor",
        )
        .method("GET")
        .required(&["StartTime", "EndTime", "LoadBalancerId"])
        .read_only();
}

/// Response to [`DescribeServerLoadBalancerListenMonitorRequest`], which the documentation does not describe.
pub type DescribeServerLoadBalancerListenMonitorResponse = alicloud_runtime::UndocumentedResponse;
