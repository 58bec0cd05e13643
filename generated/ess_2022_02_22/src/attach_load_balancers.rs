// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachLoadBalancers`, from `ess_2022_02_22/AttachLoadBalancers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoadBalancerConfig};

/// Links CLB instances to a scaling group, so that traffic is spread over its instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::AttachLoadBalancersRequest::new()
///     .scaling_group_id("...");
/// let reply = client.attach_load_balancers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachLoadBalancersRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Whether instances already in the group are added too, not only later ones.
    pub force_attach: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the call returns at once and the work goes on by itself, all or nothing.
    pub async_: Option<bool>,
    /// The load balancers to work on or to narrow the list down to. Items: at most 5.
    pub load_balancers: Vec<String>,
    /// Settings of each load balancer, one entry each. Items: at most 20.
    pub load_balancer_configs: Vec<LoadBalancerConfig>,
}

impl AttachLoadBalancersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ForceAttach`.
    #[inline]
    pub fn force_attach(mut self, value: bool) -> Self {
        self.force_attach = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Async`.
    #[inline]
    pub fn async_(mut self, value: bool) -> Self {
        self.async_ = Some(value);
        self
    }
    /// Sets `LoadBalancers`.
    pub fn load_balancers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerConfigs`.
    pub fn load_balancer_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<LoadBalancerConfig>>,
    ) -> Self {
        self.load_balancer_configs = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AttachLoadBalancersRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ForceAttach" => force_attach: query,
        "ClientToken" => client_token: query,
        "Async" => async_: query,
        "LoadBalancers" => load_balancers: query,
        "LoadBalancerConfigs" => load_balancer_configs: query,
    }
}

impl Operation for AttachLoadBalancersRequest {
    type Response = AttachLoadBalancersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachLoadBalancers")
        .required(&["ScalingGroupId"])
        .idempotency_token("ClientToken");
}

/// Response to [`AttachLoadBalancersRequest`].
#[non_exhaustive]
pub struct AttachLoadBalancersResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp140qd7mak8k63f****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    AttachLoadBalancersResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}
