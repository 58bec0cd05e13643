// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachServerGroups`, from `ess/DetachServerGroups.md`.

use alicloud_runtime::codegen::*;

/// Unties server groups of load balancers from a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// use alicloud_ess::detach_server_groups::ServerGroup;
///
/// let request = alicloud_ess::DetachServerGroupsRequest::new()
///     .scaling_group_id("...")
///     .server_group([ServerGroup::new()]);
/// let reply = client.detach_server_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachServerGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    pub scaling_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether instances already in the group are taken out too.
    pub force_detach: Option<bool>,
    /// **Required.** Server groups of load balancers, each with the port and weight of the instances.
    /// Items: at most 100.
    pub server_group: Vec<ServerGroup>,
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
    DetachServerGroupsRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ClientToken" => client_token: query,
        "ForceDetach" => force_detach: query,
        "ServerGroup" => server_group: query,
    }
}

impl Operation for DetachServerGroupsRequest {
    type Response = DetachServerGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachServerGroups")
        .required(&["RegionId", "ScalingGroupId", "ServerGroup"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DetachServerGroupsRequest`].
#[non_exhaustive]
pub struct DetachServerGroupsResponse {
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
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

/// Server groups of load balancers, each with the port and weight of the instances.
#[non_exhaustive]
pub struct ServerGroup {
    /// **Required.** Server group of a load balancer that passes traffic to the instances.
    pub server_group_id: Option<String>,
    /// **Required.** Whether the server group belongs to ALB or to NLB.
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
