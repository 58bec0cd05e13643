// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachLoadBalancers`, from `ess/DetachLoadBalancers.md`.

use alicloud_runtime::codegen::*;

/// Unties load balancers from a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DetachLoadBalancersRequest::new()
///     .load_balancer(["lb-2zeur05gfs****"])
///     .scaling_group_id("asg-bp1ffogfdauy0jw0****");
/// let reply = client.detach_load_balancers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachLoadBalancersRequest {
    /// **Required.** Load balancers to tie to the group or to untie from it.
    /// Items: at most 5. Example: `lb-2zeur05gfs****`.
    pub load_balancer: Vec<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1ffogfdauy0jw0****`.
    pub scaling_group_id: Option<String>,
    /// Whether instances already in the group are taken out too. Default: `false`. Example: `false`.
    pub force_detach: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Whether the call returns at once and the work goes on by itself, all or nothing.
    /// Default: `false`. Example: `false`.
    pub async_: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DetachLoadBalancersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancer`, which is required.
    pub fn load_balancer(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer = value.into_iter().map(Into::into).collect();
        self
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DetachLoadBalancersRequest {
        "LoadBalancer" => load_balancer: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ForceDetach" => force_detach: query,
        "ClientToken" => client_token: query,
        "Async" => async_: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DetachLoadBalancersRequest {
    type Response = DetachLoadBalancersResponse;
    type Error = DetachLoadBalancersError;
    const INFO: OperationInfo = super::operation("DetachLoadBalancers")
        .required(&["LoadBalancer", "ScalingGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DetachLoadBalancersError] = &[
        DetachLoadBalancersError::ForbiddenUnauthorized,
        DetachLoadBalancersError::InvalidScalingGroupIdNotFound,
        DetachLoadBalancersError::InvalidLoadBalancerIdNotFound,
    ];
}

/// Response to [`DetachLoadBalancersRequest`].
#[non_exhaustive]
pub struct DetachLoadBalancersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp140qd7mak8k63f****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    DetachLoadBalancersResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// Errors that the documentation of [`DetachLoadBalancersRequest`] names.
///
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidLoadBalancerIdNotFound`](super::DocumentedError::InvalidLoadBalancerIdNotFound)
pub type DetachLoadBalancersError = super::DocumentedError;
