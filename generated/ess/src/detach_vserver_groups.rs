// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachVServerGroups`, from `ess/DetachVServerGroups.md`.

use alicloud_runtime::codegen::*;

/// Unties vServer groups from a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// use alicloud_ess::detach_vserver_groups::VServerGroup;
///
/// let request = alicloud_ess::DetachVServerGroupsRequest::new()
///     .region_id("cn-hangzhou")
///     .scaling_group_id("asg-bp1fo0dbtsbmqa9h****")
///     .vserver_group([VServerGroup::new()]);
/// let reply = client.detach_vserver_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachVServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1fo0dbtsbmqa9h****`.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// **Required.** vServer groups that pass traffic to the instances, by load balancer.
    /// Items: at most 100.
    pub vserver_group: Vec<VServerGroup>,
    /// Whether instances already in the group are taken out too. Default: `false`. Example: `false`.
    pub force_detach: Option<bool>,
}

impl DetachVServerGroupsRequest {
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
    /// Sets `ForceDetach`.
    #[inline]
    pub fn force_detach(mut self, value: bool) -> Self {
        self.force_detach = Some(value);
        self
    }
}

request! {
    DetachVServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "VServerGroup" => vserver_group: query,
        "ForceDetach" => force_detach: query,
    }
}

impl Operation for DetachVServerGroupsRequest {
    type Response = DetachVServerGroupsResponse;
    type Error = DetachVServerGroupsError;
    const INFO: OperationInfo = super::operation("DetachVServerGroups")
        .required(&["RegionId", "ScalingGroupId", "VServerGroup"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DetachVServerGroupsError] = &[
        DetachVServerGroupsError::ForbiddenUnauthorized,
        DetachVServerGroupsError::InvalidScalingGroupIdNotFound,
        DetachVServerGroupsError::InvalidParameter,
        DetachVServerGroupsError::MissingParameter,
    ];
}

/// Response to [`DetachVServerGroupsRequest`].
pub type DetachVServerGroupsResponse = alicloud_runtime::EmptyResponse;

/// vServer groups that pass traffic to the instances, by load balancer.
#[non_exhaustive]
pub struct VServerGroup {
    /// Load balancer that passes traffic to the instances. Example: `lb-bp1p90y3ya9h8s62d****`.
    pub load_balancer_id: Option<String>,
    /// vServer groups of the load balancer, each with port and weight. Items: at most 100.
    pub vserver_group_attribute: Vec<VServerGroupAttribute>,
}

impl VServerGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `VServerGroupAttribute`.
    pub fn vserver_group_attribute(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupAttribute>>,
    ) -> Self {
        self.vserver_group_attribute = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    VServerGroup {
        "LoadBalancerId" => load_balancer_id: field,
        "VServerGroupAttribute" => vserver_group_attribute: field,
    }
}

/// vServer groups of the load balancer, each with port and weight.
#[non_exhaustive]
pub struct VServerGroupAttribute {
    /// vServer group that passes traffic to the instances. Example: `rsp-bp1jp1rge****`.
    pub vserver_group_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    /// Range: 1 to 65535. Example: `22`.
    pub port: Option<i32>,
}

impl VServerGroupAttribute {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VServerGroupId`.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    VServerGroupAttribute {
        "VServerGroupId" => vserver_group_id: field,
        "Port" => port: field,
    }
}

/// Errors that the documentation of [`DetachVServerGroupsRequest`] names.
///
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type DetachVServerGroupsError = super::DocumentedError;
