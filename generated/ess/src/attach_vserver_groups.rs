// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachVServerGroups`, from `ess/AttachVServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VServerGroup, VServerGroupAttribute};

/// Ties vServer groups to a scaling group, so that its instances take their traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// use alicloud_ess::attach_vserver_groups::VServerGroup;
///
/// let request = alicloud_ess::AttachVServerGroupsRequest::new()
///     .region_id("cn-hangzhou")
///     .scaling_group_id("asg-****")
///     .vserver_group([VServerGroup::new()]);
/// let reply = client.attach_vserver_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachVServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// **Required.** vServer groups that pass traffic to the instances, by load balancer.
    /// Items: at most 100.
    pub vserver_group: Vec<VServerGroup>,
    /// Whether instances already in the group are added too, not only later ones.
    /// Default: `false`. Example: `false`.
    pub force_attach: Option<bool>,
}

impl AttachVServerGroupsRequest {
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
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `VServerGroup`, which is required.
    pub fn vserver_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroup>>,
    ) -> Self {
        self.vserver_group = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ForceAttach`.
    #[inline]
    pub fn force_attach(mut self, value: bool) -> Self {
        self.force_attach = Some(value);
        self
    }
}

request! {
    AttachVServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "VServerGroup" => vserver_group: query,
        "ForceAttach" => force_attach: query,
    }
}

impl Operation for AttachVServerGroupsRequest {
    type Response = AttachVServerGroupsResponse;
    type Error = AttachVServerGroupsError;
    const INFO: OperationInfo = super::operation("AttachVServerGroups")
        .required(&["RegionId", "ScalingGroupId", "VServerGroup"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AttachVServerGroupsError] = &[
        AttachVServerGroupsError::ForbiddenUnauthorized,
        AttachVServerGroupsError::InvalidScalingGroupIdNotFound,
        AttachVServerGroupsError::InvalidLoadBalancerIdNotFound,
        AttachVServerGroupsError::InvalidLoadBalancerIdRegionMismatch,
        AttachVServerGroupsError::IncorrectLoadBalancerStatus,
        AttachVServerGroupsError::IncorrectLoadBalancerHealthCheck,
        AttachVServerGroupsError::InvalidLoadBalancerIdVPCMismatch,
        AttachVServerGroupsError::InvalidVServerGroupIdForLoadBalancer,
        AttachVServerGroupsError::QuotaExceededVServerGroup,
    ];
}

/// Response to [`AttachVServerGroupsRequest`].
pub type AttachVServerGroupsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachVServerGroupsRequest`] names.
///
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidLoadBalancerIdNotFound`](super::DocumentedError::InvalidLoadBalancerIdNotFound)
/// - [`InvalidLoadBalancerIdRegionMismatch`](super::DocumentedError::InvalidLoadBalancerIdRegionMismatch)
/// - [`IncorrectLoadBalancerStatus`](super::DocumentedError::IncorrectLoadBalancerStatus)
/// - [`IncorrectLoadBalancerHealthCheck`](super::DocumentedError::IncorrectLoadBalancerHealthCheck)
/// - [`InvalidLoadBalancerIdVPCMismatch`](super::DocumentedError::InvalidLoadBalancerIdVPCMismatch)
/// - [`InvalidVServerGroupIdForLoadBalancer`](super::DocumentedError::InvalidVServerGroupIdForLoadBalancer)
/// - [`QuotaExceededVServerGroup`](super::DocumentedError::QuotaExceededVServerGroup)
pub type AttachVServerGroupsError = super::DocumentedError;
