// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachAlbServerGroups`, from `ess/AttachAlbServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlbServerGroup};

/// Ties ALB server groups to a scaling group, so that its instances take their traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// use alicloud_ess::attach_alb_server_groups::AlbServerGroup;
///
/// let request = alicloud_ess::AttachAlbServerGroupsRequest::new()
///     .region_id("cn-hangzhou")
///     .scaling_group_id("asg-bp18p2yfxow2dloq****")
///     .alb_server_group([AlbServerGroup::new()]);
/// let reply = client.attach_alb_server_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachAlbServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// **Required.** ALB server groups, each with the port and weight of the instances.
    /// Items: at most 100.
    pub alb_server_group: Vec<AlbServerGroup>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Whether instances already in the group are added too, not only later ones.
    /// Default: `false`. Example: `false`.
    pub force_attach: Option<bool>,
}

impl AttachAlbServerGroupsRequest {
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
    /// Sets `AlbServerGroup`, which is required.
    pub fn alb_server_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlbServerGroup>>,
    ) -> Self {
        self.alb_server_group = value.into_iter().map(Into::into).collect();
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
}

request! {
    AttachAlbServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "AlbServerGroup" => alb_server_group: query,
        "ClientToken" => client_token: query,
        "ForceAttach" => force_attach: query,
    }
}

impl Operation for AttachAlbServerGroupsRequest {
    type Response = AttachAlbServerGroupsResponse;
    type Error = AttachAlbServerGroupsError;
    const INFO: OperationInfo = super::operation("AttachAlbServerGroups")
        .required(&["RegionId", "ScalingGroupId", "AlbServerGroup"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AttachAlbServerGroupsError] = &[
        AttachAlbServerGroupsError::AlbServerGroupNotExist,
        AttachAlbServerGroupsError::AlbServerGroupAlreadyAttached,
    ];
}

/// Response to [`AttachAlbServerGroupsRequest`].
#[non_exhaustive]
pub struct AttachAlbServerGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-2ze6wxj8vsohn6j9****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    AttachAlbServerGroupsResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// Errors that the documentation of [`AttachAlbServerGroupsRequest`] names.
///
/// - [`AlbServerGroupNotExist`](super::DocumentedError::AlbServerGroupNotExist)
/// - [`AlbServerGroupAlreadyAttached`](super::DocumentedError::AlbServerGroupAlreadyAttached)
pub type AttachAlbServerGroupsError = super::DocumentedError;
