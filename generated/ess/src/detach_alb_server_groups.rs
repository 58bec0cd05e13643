// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachAlbServerGroups`, from `ess/DetachAlbServerGroups.md`.

use alicloud_runtime::codegen::*;

/// Unties ALB server groups from a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// use alicloud_ess::detach_alb_server_groups::AlbServerGroup;
///
/// let request = alicloud_ess::DetachAlbServerGroupsRequest::new()
///     .alb_server_group([AlbServerGroup::new()])
///     .region_id("cn-hangzhou")
///     .scaling_group_id("asg-bp18p2yfxow2dloq****");
/// let reply = client.detach_alb_server_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachAlbServerGroupsRequest {
    /// **Required.** ALB server groups, each with the port and weight of the instances.
    /// Items: at most 100.
    pub alb_server_group: Vec<AlbServerGroup>,
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
    /// Whether instances already in the group are taken out too. Default: `false`. Example: `false`.
    pub force_detach: Option<bool>,
}

impl DetachAlbServerGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlbServerGroup`, which is required.
    pub fn alb_server_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlbServerGroup>>,
    ) -> Self {
        self.alb_server_group = value.into_iter().map(Into::into).collect();
        self
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
}

request! {
    DetachAlbServerGroupsRequest {
        "AlbServerGroup" => alb_server_group: query,
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "ForceDetach" => force_detach: query,
    }
}

impl Operation for DetachAlbServerGroupsRequest {
    type Response = DetachAlbServerGroupsResponse;
    type Error = DetachAlbServerGroupsError;
    const INFO: OperationInfo = super::operation("DetachAlbServerGroups")
        .required(&["AlbServerGroup", "RegionId", "ScalingGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DetachAlbServerGroupsError] = &[
        DetachAlbServerGroupsError::AlbServerGroupNotAttached,
    ];
}

/// Response to [`DetachAlbServerGroupsRequest`].
#[non_exhaustive]
pub struct DetachAlbServerGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-2ze6wxj8vsohn6j9****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    DetachAlbServerGroupsResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// ALB server groups, each with the port and weight of the instances.
#[non_exhaustive]
pub struct AlbServerGroup {
    /// **Required.** ALB server group that passes traffic to the instances.
    /// Example: `sgp-ddwb0y0g6y9bjm****`.
    pub alb_server_group_id: Option<String>,
    /// **Required.** Network port that the server, the listener or the traffic uses. Example: `22`.
    pub port: Option<i32>,
}

impl AlbServerGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlbServerGroupId`, which is required.
    pub fn alb_server_group_id(mut self, value: impl Into<String>) -> Self {
        self.alb_server_group_id = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    AlbServerGroup {
        "AlbServerGroupId" => alb_server_group_id: field,
        "Port" => port: field,
    }
}

/// Errors that the documentation of [`DetachAlbServerGroupsRequest`] names.
///
/// - [`AlbServerGroupNotAttached`](super::DocumentedError::AlbServerGroupNotAttached)
pub type DetachAlbServerGroupsError = super::DocumentedError;
