// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachLoadBalancers`, from `ess_2022_02_22/DetachLoadBalancers.md`.

use alicloud_runtime::codegen::*;

/// Unlinks CLB instances from a scaling group, on request also removing the group's instances from
/// them.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DetachLoadBalancersRequest::new()
///     .scaling_group_id("...")
///     .load_balancers(["..."]);
/// let reply = client.detach_load_balancers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachLoadBalancersRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Whether instances already in the group are taken out too.
    pub force_detach: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the call returns at once and the work goes on by itself, all or nothing.
    pub async_: Option<bool>,
    /// **Required.** The load balancers to work on or to narrow the list down to. Items: at most 5.
    pub load_balancers: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DetachLoadBalancersRequest {
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
    /// Sets `ForceDetach`.
    #[inline]
    pub fn force_detach(mut self, value: bool) -> Self {
        self.force_detach = Some(value);
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
    /// Sets `LoadBalancers`, which is required.
    pub fn load_balancers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DetachLoadBalancersRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ForceDetach" => force_detach: query,
        "ClientToken" => client_token: query,
        "Async" => async_: query,
        "LoadBalancers" => load_balancers: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DetachLoadBalancersRequest {
    type Response = DetachLoadBalancersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachLoadBalancers")
        .required(&["ScalingGroupId", "LoadBalancers"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DetachLoadBalancersRequest`].
#[non_exhaustive]
pub struct DetachLoadBalancersResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp140qd7mak8k63f****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    DetachLoadBalancersResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}
