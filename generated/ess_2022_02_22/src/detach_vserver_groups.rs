// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachVServerGroups`, from `ess_2022_02_22/DetachVServerGroups.md`.

use alicloud_runtime::codegen::*;

/// Unlinks vServer groups of CLB instances from a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// use alicloud_ess_2022_02_22::detach_vserver_groups::VServerGroup;
///
/// let request = alicloud_ess_2022_02_22::DetachVServerGroupsRequest::new()
///     .scaling_group_id("...")
///     .vserver_groups([VServerGroup::new()]);
/// let reply = client.detach_vserver_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachVServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether instances already in the group are taken out too.
    pub force_detach: Option<bool>,
    /// **Required.** The vServer groups to work on or to narrow the list down to. Items: at most 100.
    pub vserver_groups: Vec<VServerGroup>,
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
    /// Sets `ForceDetach`.
    #[inline]
    pub fn force_detach(mut self, value: bool) -> Self {
        self.force_detach = Some(value);
        self
    }
    /// Sets `VServerGroups`, which is required.
    pub fn vserver_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroup>>,
    ) -> Self {
        self.vserver_groups = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DetachVServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "ForceDetach" => force_detach: query,
        "VServerGroups" => vserver_groups: query,
    }
}

impl Operation for DetachVServerGroupsRequest {
    type Response = DetachVServerGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachVServerGroups")
        .required(&["RegionId", "ScalingGroupId", "VServerGroups"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DetachVServerGroupsRequest`].
pub type DetachVServerGroupsResponse = alicloud_runtime::EmptyResponse;

/// The vServer groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VServerGroup {
    /// The vServer group attributes to work on or to narrow the list down to. Items: at most 100.
    pub vserver_group_attributes: Vec<VServerGroupAttribute>,
    /// ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
}

impl VServerGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VServerGroupAttributes`.
    pub fn vserver_group_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupAttribute>>,
    ) -> Self {
        self.vserver_group_attributes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
}

request! {
    VServerGroup {
        "VServerGroupAttributes" => vserver_group_attributes: field,
        "LoadBalancerId" => load_balancer_id: field,
    }
}

/// The vServer group attributes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VServerGroupAttribute {
    /// ID of the vServer group that the call is about.
    pub vserver_group_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
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
