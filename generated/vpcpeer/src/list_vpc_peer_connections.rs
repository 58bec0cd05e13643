// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcPeerConnections`, from `vpcpeer/ListVpcPeerConnections.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, Vpc};

/// Lists VPC peering connections, by ID, VPC, tags, or resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::ListVpcPeerConnectionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_peer_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcPeerConnectionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the virtual private cloud. Items: at most 2.
    pub vpc_id: Vec<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListVpcPeerConnectionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vpc_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListVpcPeerConnectionsRequest {
        "RegionId" => region_id: form,
        "InstanceId" => instance_id: form,
        "VpcId" => vpc_id: form_joined(','),
        "Name" => name: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListVpcPeerConnectionsRequest {
    type Response = ListVpcPeerConnectionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVpcPeerConnections").read_only();
}

impl Paginated for ListVpcPeerConnectionsRequest {
    type Item = VpcPeerConnect;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vpc_peer_connects)
    }
}

/// Response to [`ListVpcPeerConnectionsRequest`].
#[non_exhaustive]
pub struct ListVpcPeerConnectionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED39DCAC0`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// The VPC peer connects that were found or are concerned, one entry each.
    pub vpc_peer_connects: Vec<VpcPeerConnect>,
}

response! {
    ListVpcPeerConnectionsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "VpcPeerConnects" => vpc_peer_connects: list(""),
    }
}

/// The VPC peer connects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VpcPeerConnect {
    /// ID of the instance, by which other calls name it. Example: `pcc-lnk0m24khwvtkm****`.
    pub instance_id: Option<String>,
    /// When the item was created. Example: `2022-04-24T09:02:36Z`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-04-24T19:20:45Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Name that people know the item by. Example: `vpcpeer`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Number of the account that the resource belongs to. Example: `25346073170691****`.
    pub owner_id: Option<i64>,
    /// Account that owns the VPC at the accepting end. Example: `25346073170691****`.
    pub accepting_owner_uid: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region that the accepting lies in. Example: `cn-hangzhou`.
    pub accepting_region_id: Option<String>,
    /// Upper limit of the data rate. Example: `1024`.
    pub bandwidth: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Activated`.
    pub status: Option<String>,
    /// State that the biz is in. Example: `Normal`.
    pub biz_status: Option<String>,
    /// When an open request for the connection lapses. Example: `2022-05-01T09:02:36Z`.
    pub gmt_expired: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// VPC at the requesting end.
    pub vpc: Option<Vpc>,
    /// VPC at the accepting end.
    pub accepting_vpc: Option<Vpc>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    VpcPeerConnect {
        "InstanceId" => instance_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Name" => name: value,
        "Description" => description: value,
        "OwnerId" => owner_id: value,
        "AcceptingOwnerUid" => accepting_owner_uid: value,
        "RegionId" => region_id: value,
        "AcceptingRegionId" => accepting_region_id: value,
        "Bandwidth" => bandwidth: value,
        "Status" => status: value,
        "BizStatus" => biz_status: value,
        "GmtExpired" => gmt_expired: value,
        "ResourceGroupId" => resource_group_id: value,
        "Vpc" => vpc: value,
        "AcceptingVpc" => accepting_vpc: value,
        "Tags" => tags: list(""),
    }
}
