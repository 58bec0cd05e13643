// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachServerGroups`, from `ess/AttachServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServerGroup};

/// Ties server groups of load balancers to a scaling group, so that its instances take their
/// traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// use alicloud_ess::attach_server_groups::ServerGroup;
///
/// let request = alicloud_ess::AttachServerGroupsRequest::new()
///     .scaling_group_id("...")
///     .server_group([ServerGroup::new()]);
/// let reply = client.attach_server_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether instances already in the group are added too, not only later ones.
    pub force_attach: Option<bool>,
    /// **Required.** Server groups of load balancers, each with the port and weight of the instances.
    /// Items: at most 100.
    pub server_group: Vec<ServerGroup>,
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
    /// Sets `ServerGroup`, which is required.
    pub fn server_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServerGroup>>,
    ) -> Self {
        self.server_group = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AttachServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "ForceAttach" => force_attach: query,
        "ServerGroup" => server_group: query,
    }
}

impl Operation for AttachServerGroupsRequest {
    type Response = AttachServerGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachServerGroups")
        .required(&["RegionId", "ScalingGroupId", "ServerGroup"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`AttachServerGroupsRequest`].
#[non_exhaustive]
pub struct AttachServerGroupsResponse {
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp1c9djwrgxjyk31****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `74C4E313-8570-479F-8791-DC25360D****`.
    pub request_id: Option<String>,
}

response! {
    AttachServerGroupsResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}
