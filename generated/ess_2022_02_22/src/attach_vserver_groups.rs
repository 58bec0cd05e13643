// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachVServerGroups`, from `ess_2022_02_22/AttachVServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VServerGroup, VServerGroupAttribute};

/// Links vServer groups of CLB instances to a scaling group, for forwarding by domain or URL.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// use alicloud_ess_2022_02_22::attach_vserver_groups::VServerGroup;
///
/// let request = alicloud_ess_2022_02_22::AttachVServerGroupsRequest::new()
///     .scaling_group_id("...")
///     .vserver_groups([VServerGroup::new()]);
/// let reply = client.attach_vserver_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachVServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether instances already in the group are added too, not only later ones.
    pub force_attach: Option<bool>,
    /// **Required.** The vServer groups to work on or to narrow the list down to. Items: at most 100.
    pub vserver_groups: Vec<VServerGroup>,
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
    /// Sets `ForceAttach`.
    #[inline]
    pub fn force_attach(mut self, value: bool) -> Self {
        self.force_attach = Some(value);
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
    AttachVServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "ForceAttach" => force_attach: query,
        "VServerGroups" => vserver_groups: query,
    }
}

impl Operation for AttachVServerGroupsRequest {
    type Response = AttachVServerGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachVServerGroups")
        .required(&["RegionId", "ScalingGroupId", "VServerGroups"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`AttachVServerGroupsRequest`].
pub type AttachVServerGroupsResponse = alicloud_runtime::EmptyResponse;
