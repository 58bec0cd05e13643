// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkAcls`, from `vpc/DescribeNetworkAcls.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EgressAclEntry, EntryType, IngressAclEntry, Policy, Protocol, Resource, Tag};

/// Lists network ACLs with their rules.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeNetworkAclsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_network_acls(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkAclsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only this network ACL. Example: `nacl-bp1lhl0taikrxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// Return only network ACLs of this name. Length: 2 to 128. Example: `acl-1`.
    pub network_acl_name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only the network ACL attached to this resource. Counts only together with `ResourceType`.
    /// Example: `vsw-bp1de348lntdwxxxxxxxx`.
    pub resource_id: Option<String>,
    /// Kind of resource that `ResourceId` names. Counts only together with it. Example: `VSwitch`.
    pub resource_type: Option<String>,
    /// Return only network ACLs of this VPC. Example: `vpc-123456`.
    pub vpc_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeNetworkAclsRequest {
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
    /// Sets `NetworkAclId`.
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = Some(value.into());
        self
    }
    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkAclsRequest {
        "RegionId" => region_id: query,
        "NetworkAclId" => network_acl_id: query,
        "NetworkAclName" => network_acl_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "VpcId" => vpc_id: query,
        "Tags" => tags: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeNetworkAclsRequest {
    type Response = DescribeNetworkAclsResponse;
    type Error = DescribeNetworkAclsError;
    const INFO: OperationInfo = super::operation("DescribeNetworkAcls")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeNetworkAclsError] = &[
        DescribeNetworkAclsError::InternalError,
        DescribeNetworkAclsError::ParameterMissingAliUid,
        DescribeNetworkAclsError::ParameterMissingBid,
        DescribeNetworkAclsError::ParameterMissingRegionId,
        DescribeNetworkAclsError::ParameterEmptyRegionId,
        DescribeNetworkAclsError::NotSupportNetworkAcl,
    ];
}

impl Paginated for DescribeNetworkAclsRequest {
    type Item = NetworkAcl;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.network_acls)
    }
}

/// Response to [`DescribeNetworkAclsRequest`].
#[non_exhaustive]
pub struct DescribeNetworkAclsResponse {
    /// Network ACLs that were found.
    pub network_acls: Vec<NetworkAcl>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<String>,
}

response! {
    DescribeNetworkAclsResponse {
        "NetworkAcls" => network_acls: list("NetworkAcl"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Network ACLs that were found.
#[non_exhaustive]
pub struct NetworkAcl {
    /// When the resource was created. Example: `2019-04-25 11:44:17`.
    pub creation_time: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my NetworkAcl.`.
    pub description: Option<String>,
    /// Outbound rules of the network ACL.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// Inbound rules of the network ACL.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl) returned it.
    /// Example: `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// Name by which people tell the network ACL from others. Example: `acl-8`.
    pub network_acl_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resources that the network ACL is attached to.
    pub resources: Vec<Resource>,
    /// State that the network ACL is in. Example: `Available`.
    pub status: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-a2d33rfpl72k5xxxxxxxx`.
    pub vpc_id: Option<String>,
    /// Number of the account that the resource belongs to. Example: `253460731706911258`.
    pub owner_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    NetworkAcl {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "EgressAclEntries" => egress_acl_entries: list("EgressAclEntry"),
        "IngressAclEntries" => ingress_acl_entries: list("IngressAclEntry"),
        "NetworkAclId" => network_acl_id: value,
        "NetworkAclName" => network_acl_name: value,
        "RegionId" => region_id: value,
        "Resources" => resources: list("Resource"),
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "OwnerId" => owner_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`DescribeNetworkAclsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ParameterMissingAliUid`](super::DocumentedError::ParameterMissingAliUid)
/// - [`ParameterMissingBid`](super::DocumentedError::ParameterMissingBid)
/// - [`ParameterMissingRegionId`](super::DocumentedError::ParameterMissingRegionId)
/// - [`ParameterEmptyRegionId`](super::DocumentedError::ParameterEmptyRegionId)
/// - [`NotSupportNetworkAcl`](super::DocumentedError::NotSupportNetworkAcl)
pub type DescribeNetworkAclsError = super::DocumentedError;
