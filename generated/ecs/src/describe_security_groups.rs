// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityGroups`, from `ecs/DescribeSecurityGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, NetworkInterfaceTag, NetworkType, SecurityGroupType};

/// Lists security groups without their rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeSecurityGroupsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_security_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only security groups of this VPC. Example: `vpc-bp67acfmxazb4p****`.
    pub vpc_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Security groups that the instance or network interface belongs to. Example: `text`.
    pub security_group_ids: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// Keeps only security groups of this resource group; no more than 1,000 are found then.
    /// Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Keeps only security groups of this kind of network. Example: `vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// Keeps only this security group. Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Keeps only security groups of this name. Example: `SGTestName`.
    pub security_group_name: Option<String>,
    /// Keeps only basic or only advanced security groups; both when left out. Example: `normal`.
    pub security_group_type: Option<Open<SecurityGroupType>>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Whether to tell how many instances each security group holds and could still take.
    pub is_query_ecs_count: Option<bool>,
    /// No longer used; leave it out.
    pub fuzzy_query: Option<bool>,
    /// Whether a cloud service or a distributor manages the resource on the account's behalf.
    pub service_managed: Option<bool>,
}

impl DescribeSecurityGroupsRequest {
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }
    /// Sets `SecurityGroupType`.
    pub fn security_group_type(
        mut self,
        value: impl Into<Open<SecurityGroupType>>,
    ) -> Self {
        self.security_group_type = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
    /// Sets `IsQueryEcsCount`.
    #[inline]
    pub fn is_query_ecs_count(mut self, value: bool) -> Self {
        self.is_query_ecs_count = Some(value);
        self
    }
    /// Sets `FuzzyQuery`.
    #[inline]
    pub fn fuzzy_query(mut self, value: bool) -> Self {
        self.fuzzy_query = Some(value);
        self
    }
    /// Sets `ServiceManaged`.
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
}

request! {
    DescribeSecurityGroupsRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SecurityGroupIds" => security_group_ids: query_json,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "NetworkType" => network_type: query,
        "SecurityGroupId" => security_group_id: query,
        "SecurityGroupName" => security_group_name: query,
        "SecurityGroupType" => security_group_type: query,
        "DryRun" => dry_run: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "IsQueryEcsCount" => is_query_ecs_count: query,
        "FuzzyQuery" => fuzzy_query: query,
        "ServiceManaged" => service_managed: query,
    }
}

impl Operation for DescribeSecurityGroupsRequest {
    type Response = DescribeSecurityGroupsResponse;
    type Error = DescribeSecurityGroupsError;
    const INFO: OperationInfo = super::operation("DescribeSecurityGroups")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSecurityGroupsError] = &[
        DescribeSecurityGroupsError::InternalError,
        DescribeSecurityGroupsError::NotSupportedPageNumberAndPageSize,
        DescribeSecurityGroupsError::InValidParameterNextToken,
        DescribeSecurityGroupsError::MissingParameterRegionId,
        DescribeSecurityGroupsError::InvalidParameterSecurityGroupType,
    ];
}

impl Paginated for DescribeSecurityGroupsRequest {
    type Item = SecurityGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.security_groups)
    }
}

/// Response to [`DescribeSecurityGroupsRequest`].
#[non_exhaustive]
pub struct DescribeSecurityGroupsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Security groups that match the query.
    pub security_groups: Vec<SecurityGroup>,
    /// How many items match in all, over all pages. Example: `49`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `e71d8a535bd9cc11`.
    pub next_token: Option<String>,
}

response! {
    DescribeSecurityGroupsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "SecurityGroups" => security_groups: list("SecurityGroup"),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// Security groups that match the query.
#[non_exhaustive]
pub struct SecurityGroup {
    /// Belongs to a closed preview and cannot be relied on. Example: `0`.
    pub available_instance_amount: Option<i32>,
    /// When the resource was created. Example: `2017-12-05T22:40:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `TestDescription`.
    pub description: Option<String>,
    /// Belongs to a closed preview and cannot be relied on. Example: `0`.
    pub ecs_count: Option<i32>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// ID of a security group, as [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Display name of the security group. Example: `SGTestName`.
    pub security_group_name: Option<String>,
    /// Whether the security group is a basic or an advanced one. Example: `normal`.
    pub security_group_type: Option<Open<SecurityGroupType>>,
    /// ID of the service or distributor that manages the resource. Example: `12345678910`.
    pub service_id: Option<i64>,
    /// Whether a cloud service or a distributor manages the resource on the account's behalf.
    /// Example: `true`.
    pub service_managed: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it. Example: `vpc-bp67acfmxazb4p****`.
    pub vpc_id: Option<String>,
}

response! {
    SecurityGroup {
        "AvailableInstanceAmount" => available_instance_amount: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "EcsCount" => ecs_count: value,
        "ResourceGroupId" => resource_group_id: value,
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupName" => security_group_name: value,
        "SecurityGroupType" => security_group_type: value,
        "ServiceID" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "Tags" => tags: list("Tag"),
        "VpcId" => vpc_id: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityGroupsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotSupportedPageNumberAndPageSize`](super::DocumentedError::NotSupportedPageNumberAndPageSize)
/// - [`InValidParameterNextToken`](super::DocumentedError::InValidParameterNextToken)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidParameterSecurityGroupType`](super::DocumentedError::InvalidParameterSecurityGroupType)
pub type DescribeSecurityGroupsError = super::DocumentedError;
