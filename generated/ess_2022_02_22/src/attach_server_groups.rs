// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachServerGroups`, from `ess_2022_02_22/AttachServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServerGroup};

/// Links server groups of load balancers, ALB or NLB, to a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// use alicloud_ess_2022_02_22::attach_server_groups::ServerGroup;
///
/// let request = alicloud_ess_2022_02_22::AttachServerGroupsRequest::new()
///     .scaling_group_id("...")
///     .server_groups([ServerGroup::new()]);
/// let reply = client.attach_server_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether instances already in the group are added too, not only later ones.
    pub force_attach: Option<bool>,
    /// **Required.** The server groups to work on or to narrow the list down to. Items: at most 100.
    pub server_groups: Vec<ServerGroup>,
}

impl AttachServerGroupsRequest {
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
    /// Sets `ServerGroups`, which is required.
    pub fn server_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServerGroup>>,
    ) -> Self {
        self.server_groups = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AttachServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "ForceAttach" => force_attach: query,
        "ServerGroups" => server_groups: query,
    }
}

impl Operation for AttachServerGroupsRequest {
    type Response = AttachServerGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachServerGroups")
        .required(&["RegionId", "ScalingGroupId", "ServerGroups"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`AttachServerGroupsRequest`].
#[non_exhaustive]
pub struct AttachServerGroupsResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp1c9djwrgxjyk31****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    AttachServerGroupsResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}
