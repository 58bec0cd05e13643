// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachServerGroups`, from `ess_2022_02_22/DetachServerGroups.md`.

use alicloud_runtime::codegen::*;

/// Unlinks server groups of load balancers, ALB or NLB, from a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// use alicloud_ess_2022_02_22::detach_server_groups::ServerGroup;
///
/// let request = alicloud_ess_2022_02_22::DetachServerGroupsRequest::new()
///     .scaling_group_id("...")
///     .server_groups([ServerGroup::new()]);
/// let reply = client.detach_server_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether instances already in the group are taken out too.
    pub force_detach: Option<bool>,
    /// **Required.** The server groups to work on or to narrow the list down to. Items: at most 100.
    pub server_groups: Vec<ServerGroup>,
}

impl DetachServerGroupsRequest {
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
    DetachServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "ForceDetach" => force_detach: query,
        "ServerGroups" => server_groups: query,
    }
}

impl Operation for DetachServerGroupsRequest {
    type Response = DetachServerGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachServerGroups")
        .required(&["RegionId", "ScalingGroupId", "ServerGroups"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DetachServerGroupsRequest`].
#[non_exhaustive]
pub struct DetachServerGroupsResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp1gbswjhjrw8tko****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EF9BFEE-FE07-4627-B8FB-14326FB9****`.
    pub request_id: Option<String>,
}

response! {
    DetachServerGroupsResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}

/// The server groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ServerGroup {
    /// **Required.** ID of the server group that the call is about.
    pub server_group_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
}

impl ServerGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupId`, which is required.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    ServerGroup {
        "ServerGroupId" => server_group_id: field,
        "Type" => type_: field,
        "Port" => port: field,
    }
}
