// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachAlbServerGroups`, from `ess_2022_02_22/DetachAlbServerGroups.md`.

use alicloud_runtime::codegen::*;

/// Unlinks ALB server groups from a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// use alicloud_ess_2022_02_22::detach_alb_server_groups::AlbServerGroup;
///
/// let request = alicloud_ess_2022_02_22::DetachAlbServerGroupsRequest::new()
///     .scaling_group_id("...")
///     .alb_server_groups([AlbServerGroup::new()]);
/// let reply = client.detach_alb_server_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachAlbServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether instances already in the group are taken out too.
    pub force_detach: Option<bool>,
    /// **Required.** The alb server groups to work on or to narrow the list down to.
    /// Items: at most 100.
    pub alb_server_groups: Vec<AlbServerGroup>,
}

impl DetachAlbServerGroupsRequest {
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
    /// Sets `AlbServerGroups`, which is required.
    pub fn alb_server_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlbServerGroup>>,
    ) -> Self {
        self.alb_server_groups = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DetachAlbServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "ForceDetach" => force_detach: query,
        "AlbServerGroups" => alb_server_groups: query,
    }
}

impl Operation for DetachAlbServerGroupsRequest {
    type Response = DetachAlbServerGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachAlbServerGroups")
        .required(&["RegionId", "ScalingGroupId", "AlbServerGroups"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DetachAlbServerGroupsRequest`].
#[non_exhaustive]
pub struct DetachAlbServerGroupsResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-2ze6wxj8vsohn6j9****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DetachAlbServerGroupsResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}

/// The alb server groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AlbServerGroup {
    /// **Required.** ID of the alb server group that the call is about.
    pub alb_server_group_id: Option<String>,
    /// **Required.** Network port that the server, the listener or the traffic uses.
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
