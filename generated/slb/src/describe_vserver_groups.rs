// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVServerGroups`, from `slb/DescribeVServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, Listener, Tag};

/// Lists the vServer groups of a CLB instance.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeVServerGroupsRequest::new()
///     .load_balancer_id("lb-bp1o94dp5i6ea*******")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_vserver_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVServerGroupsRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1o94dp5i6ea*******`.
    pub load_balancer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to tell which forwarding rules use each group, too. Default: `false`. Example: `false`.
    pub include_rule: Option<bool>,
    /// Whether to tell which listeners use each item, too. Default: `false`. Example: `false`.
    pub include_listener: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl DescribeVServerGroupsRequest {
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
    /// Sets `IncludeRule`.
    #[inline]
    pub fn include_rule(mut self, value: bool) -> Self {
        self.include_rule = Some(value);
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
    DescribeVServerGroupsRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "IncludeRule" => include_rule: query,
        "IncludeListener" => include_listener: query,
        "Tag" => tag: query,
        "Description" => description: query,
    }
}

impl Operation for DescribeVServerGroupsRequest {
    type Response = DescribeVServerGroupsResponse;
    type Error = DescribeVServerGroupsError;
    const INFO: OperationInfo = super::operation("DescribeVServerGroups")
        .required(&["LoadBalancerId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVServerGroupsError] = &[
        DescribeVServerGroupsError::MissingParamTagKey,
    ];
}

/// Response to [`DescribeVServerGroupsRequest`].
#[non_exhaustive]
pub struct DescribeVServerGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
    /// vServer groups that were found.
    pub vserver_groups: Vec<VServerGroup>,
}

response! {
    DescribeVServerGroupsResponse {
        "RequestId" => request_id: value,
        "VServerGroups" => vserver_groups: list("VServerGroup"),
    }
}

/// vServer groups that were found.
#[non_exhaustive]
pub struct VServerGroup {
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-0bfucwuotx`.
    pub vserver_group_id: Option<String>,
    /// Label of the vServer group, for people to recognize it by. Example: `Group3`.
    pub vserver_group_name: Option<String>,
    /// What makes use of the group.
    pub associated_objects: Option<AssociatedObjects>,
    /// How many servers the vServer group has. Example: `1`.
    pub server_count: Option<i64>,
    /// When the item was created. Example: `2022-08-31T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
}

response! {
    VServerGroup {
        "VServerGroupId" => vserver_group_id: value,
        "VServerGroupName" => vserver_group_name: value,
        "AssociatedObjects" => associated_objects: value,
        "ServerCount" => server_count: value,
        "CreateTime" => create_time: value,
        "Tags" => tags: list("Tag"),
    }
}

/// What makes use of the group.
#[non_exhaustive]
pub struct AssociatedObjects {
    /// Listeners that were found, or that use the group.
    pub listeners: Vec<Listener>,
    /// Forwarding rules by domain and path, each with its server group.
    pub rules: Vec<Rule>,
}

response! {
    AssociatedObjects {
        "Listeners" => listeners: list("Listener"),
        "Rules" => rules: list("Rule"),
    }
}

/// Forwarding rules by domain and path, each with its server group.
#[non_exhaustive]
pub struct Rule {
    /// ID of a forwarding rule, as [`CreateRules`](super::Client::create_rules) or
    /// [`DescribeRules`](super::Client::describe_rules) returned it. Example: `123`.
    pub rule_id: Option<String>,
    /// Domain name that a request has to ask for. Example: `www.example.com`.
    pub domain: Option<String>,
    /// Path of the URL that a request has to ask for. Example: `/example`.
    pub url: Option<String>,
    /// Label of the forwarding rule; no other rule of the listener has it. Example: `test`.
    pub rule_name: Option<String>,
}

response! {
    Rule {
        "RuleId" => rule_id: value,
        "Domain" => domain: value,
        "Url" => url: value,
        "RuleName" => rule_name: value,
    }
}

/// Errors that the documentation of [`DescribeVServerGroupsRequest`] names.
///
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
pub type DescribeVServerGroupsError = super::DocumentedError;
