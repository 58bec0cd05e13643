// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMasterSlaveServerGroups`, from `slb/DescribeMasterSlaveServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, Listener, Tag};

/// Lists the primary/secondary server groups of CLB instances.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeMasterSlaveServerGroupsRequest::new()
///     .load_balancer_id("lb-bp14zi0n66zpg6o******")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_master_slave_server_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp14zi0n66zpg6o******`.
    pub load_balancer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to tell which listeners use each item, too. Default: `false`. Example: `false`.
    pub include_listener: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl DescribeMasterSlaveServerGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `IncludeListener`.
    #[inline]
    pub fn include_listener(mut self, value: bool) -> Self {
        self.include_listener = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    DescribeMasterSlaveServerGroupsRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "IncludeListener" => include_listener: query,
        "Tag" => tag: query,
        "Description" => description: query,
    }
}

impl Operation for DescribeMasterSlaveServerGroupsRequest {
    type Response = DescribeMasterSlaveServerGroupsResponse;
    type Error = DescribeMasterSlaveServerGroupsError;
    const INFO: OperationInfo = super::operation("DescribeMasterSlaveServerGroups")
        .required(&["LoadBalancerId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMasterSlaveServerGroupsError] = &[
        DescribeMasterSlaveServerGroupsError::MissingParamTagKey,
    ];
}

/// Response to [`DescribeMasterSlaveServerGroupsRequest`].
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsResponse {
    /// Active and standby groups that were found.
    pub master_slave_server_groups: Vec<MasterSlaveServerGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
}

response! {
    DescribeMasterSlaveServerGroupsResponse {
        "MasterSlaveServerGroups" => master_slave_server_groups: list("MasterSlaveServerGroup"),
        "RequestId" => request_id: value,
    }
}

/// Active and standby groups that were found.
#[non_exhaustive]
pub struct MasterSlaveServerGroup {
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-0bfuc******`.
    pub master_slave_server_group_id: Option<String>,
    /// Label of the active and standby group, for people to recognize it by. Example: `Group3`.
    pub master_slave_server_group_name: Option<String>,
    /// What makes use of the group.
    pub associated_objects: Option<AssociatedObjects>,
    /// When the item was created. Example: `2022-12-02T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
}

response! {
    MasterSlaveServerGroup {
        "MasterSlaveServerGroupId" => master_slave_server_group_id: value,
        "MasterSlaveServerGroupName" => master_slave_server_group_name: value,
        "AssociatedObjects" => associated_objects: value,
        "CreateTime" => create_time: value,
        "Tags" => tags: list("Tag"),
    }
}

/// What makes use of the group.
#[non_exhaustive]
pub struct AssociatedObjects {
    /// Listeners that were found, or that use the group.
    pub listeners: Vec<Listener>,
}

response! {
    AssociatedObjects {
        "Listeners" => listeners: list("Listener"),
    }
}

/// Errors that the documentation of [`DescribeMasterSlaveServerGroupsRequest`] names.
///
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
pub type DescribeMasterSlaveServerGroupsError = super::DocumentedError;
