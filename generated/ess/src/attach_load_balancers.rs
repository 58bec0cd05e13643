// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachLoadBalancers`, from `ess/AttachLoadBalancers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoadBalancerConfig};

/// Ties load balancers to a scaling group, so that its instances become backend servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::AttachLoadBalancersRequest::new()
///     .scaling_group_id("asg-bp1avr6ensitts3w****");
/// let reply = client.attach_load_balancers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachLoadBalancersRequest {
    /// Load balancers to tie to the group or to untie from it.
    /// Items: at most 5. Example: `lb-2zeur05gfs****`.
    pub load_balancer: Vec<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1avr6ensitts3w****`.
    pub scaling_group_id: Option<String>,
    /// Whether instances already in the group are added too, not only later ones.
    /// Default: `false`. Example: `false`.
    pub force_attach: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Whether the call returns at once and the work goes on by itself, all or nothing.
    /// Default: `false`. Example: `false`.
    pub async_: Option<bool>,
    /// Load balancers, each with the weight that the instances get there. Items: at most 20.
    pub load_balancer_config: Vec<LoadBalancerConfig>,
}

impl AttachLoadBalancersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancer`.
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
    /// Sets `LoadBalancerConfig`.
    pub fn load_balancer_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<LoadBalancerConfig>>,
    ) -> Self {
        self.load_balancer_config = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AttachLoadBalancersRequest {
        "LoadBalancer" => load_balancer: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ForceAttach" => force_attach: query,
        "ClientToken" => client_token: query,
        "Async" => async_: query,
        "LoadBalancerConfig" => load_balancer_config: query,
    }
}

impl Operation for AttachLoadBalancersRequest {
    type Response = AttachLoadBalancersResponse;
    type Error = AttachLoadBalancersError;
    const INFO: OperationInfo = super::operation("AttachLoadBalancers")
        .required(&["ScalingGroupId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [AttachLoadBalancersError] = &[
        AttachLoadBalancersError::ForbiddenUnauthorized,
        AttachLoadBalancersError::InvalidScalingGroupIdNotFound,
        AttachLoadBalancersError::QuotaExceededLoadBalancer,
        AttachLoadBalancersError::InvalidLoadBalancerIdNotFound,
        AttachLoadBalancersError::InvalidLoadBalancerIdRegionMismatch,
        AttachLoadBalancersError::IncorrectLoadBalancerStatus,
        AttachLoadBalancersError::IncorrectLoadBalancerHealthCheck,
        AttachLoadBalancersError::InvalidLoadBalancerIdVPCMismatch,
        AttachLoadBalancersError::QuotaExceededBackendServer,
        AttachLoadBalancersError::InvalidScalingConfigurationIdNotFound,
    ];
}

/// Response to [`AttachLoadBalancersRequest`].
#[non_exhaustive]
pub struct AttachLoadBalancersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp140qd7mak8k63f****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    AttachLoadBalancersResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// Errors that the documentation of [`AttachLoadBalancersRequest`] names.
///
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`QuotaExceededLoadBalancer`](super::DocumentedError::QuotaExceededLoadBalancer)
/// - [`InvalidLoadBalancerIdNotFound`](super::DocumentedError::InvalidLoadBalancerIdNotFound)
/// - [`InvalidLoadBalancerIdRegionMismatch`](super::DocumentedError::InvalidLoadBalancerIdRegionMismatch)
/// - [`IncorrectLoadBalancerStatus`](super::DocumentedError::IncorrectLoadBalancerStatus)
/// - [`IncorrectLoadBalancerHealthCheck`](super::DocumentedError::IncorrectLoadBalancerHealthCheck)
/// - [`InvalidLoadBalancerIdVPCMismatch`](super::DocumentedError::InvalidLoadBalancerIdVPCMismatch)
/// - [`QuotaExceededBackendServer`](super::DocumentedError::QuotaExceededBackendServer)
/// - [`InvalidScalingConfigurationIdNotFound`](super::DocumentedError::InvalidScalingConfigurationIdNotFound)
pub type AttachLoadBalancersError = super::DocumentedError;
