// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouteTableList`, from `vpc/DescribeRouteTableList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RouteEntryType, RouterType, Tag};

/// Lists route tables, without their routes; for these call
/// [`DescribeRouteEntryList`](super::Client::describe_route_entry_list).
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeRouteTableListRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_route_table_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRouteTableListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Return only this route table. Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// Return only route tables of this name. Example: `doctest`.
    pub route_table_name: Option<String>,
    /// Return only route tables of this router. Example: `vrt-bp1lhl0taikrteen8****`.
    pub router_id: Option<String>,
    /// Return only route tables of routers of this kind. Default: `VRouter`. Example: `VBR`.
    pub router_type: Option<Open<RouterType>>,
    /// Return only route tables of this VPC. `RouterType` becomes `VRouter` then.
    /// Example: `vpc-bp15zckdt37pq72****`.
    pub vpc_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether the route table was created by a user or comes with the VPC.
    pub route_table_type: Option<String>,
}

impl DescribeRouteTableListRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
    /// Sets `RouterType`.
    pub fn router_type(mut self, value: impl Into<Open<RouterType>>) -> Self {
        self.router_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RouteTableType`.
    pub fn route_table_type(mut self, value: impl Into<String>) -> Self {
        self.route_table_type = Some(value.into());
        self
    }
}

request! {
    DescribeRouteTableListRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "RouteTableId" => route_table_id: query,
        "RouteTableName" => route_table_name: query,
        "RouterId" => router_id: query,
        "RouterType" => router_type: query,
        "VpcId" => vpc_id: query,
        "Tag" => tag: query,
        "RouteTableType" => route_table_type: query,
    }
}

impl Operation for DescribeRouteTableListRequest {
    type Response = DescribeRouteTableListResponse;
    type Error = DescribeRouteTableListError;
    const INFO: OperationInfo = super::operation("DescribeRouteTableList")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRouteTableListError] = &[
        DescribeRouteTableListError::Forbbiden,
        DescribeRouteTableListError::InvalidTagKey,
        DescribeRouteTableListError::InvalidTagValue,
        DescribeRouteTableListError::IellgalParameterOwnerAccount,
        DescribeRouteTableListError::AbsInvalidPayType,
        DescribeRouteTableListError::AbsInstanceNotExist,
        DescribeRouteTableListError::AbsForbidden,
        DescribeRouteTableListError::AbsInvalidPayPeriod,
    ];
}

impl Paginated for DescribeRouteTableListRequest {
    type Item = RouterTableListType;
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
        Some(&mut response.router_table_list)
    }
}

/// Response to [`DescribeRouteTableListRequest`].
#[non_exhaustive]
pub struct DescribeRouteTableListResponse {
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC668356-BCB4-42FD-9BC3-FA2B2E04B634`.
    pub request_id: Option<String>,
    /// Route tables that were found.
    pub router_table_list: Vec<RouterTableListType>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeRouteTableListResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "RouterTableList" => router_table_list: list("RouterTableListType"),
        "TotalCount" => total_count: value,
    }
}

/// Route tables that were found.
#[non_exhaustive]
pub struct RouterTableListType {
    /// When the resource was created. Example: `2017-08-22T10:40:25Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `This is Route Table.`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    /// Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// Name by which people tell the route table from others. Example: `doctest`.
    pub route_table_name: Option<String>,
    /// Whether the route table was created by a user or comes with the VPC. Here: `System`, `Custom`.
    /// Example: `System`.
    pub route_table_type: Option<Open<RouteEntryType>>,
    /// Router that the table belongs to. Example: `vrt-bp1lhl0taikrteen8****`.
    pub router_id: Option<String>,
    /// Whether the router is the one of a VPC or a virtual border router. Example: `VBR`.
    pub router_type: Option<Open<RouterType>>,
    /// State that the route table is in. Example: `Available`.
    pub status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// vSwitches that use the table, by their IDs. Example: `vsw-bp12mw1f8k3jgygk9****`.
    pub vswitch_ids: Vec<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-bp15zckdt37pq72****`.
    pub vpc_id: Option<String>,
    /// Kind of resource that the table is bound to: vSwitches or an IPv4 gateway. Example: `VSwitch`.
    pub associate_type: Option<String>,
    /// Number of the account that the resource belongs to. Example: `253460731706911258`.
    pub owner_id: Option<i64>,
    /// IPv4 gateways that the table is bound to.
    pub gateway_ids: Vec<String>,
    /// Whether the table takes in routes that other resources pass on. Example: `true`.
    pub route_propagation_enable: Option<bool>,
}

response! {
    RouterTableListType {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "RouteTableId" => route_table_id: value,
        "RouteTableName" => route_table_name: value,
        "RouteTableType" => route_table_type: value,
        "RouterId" => router_id: value,
        "RouterType" => router_type: value,
        "Status" => status: value,
        "Tags" => tags: list("Tag"),
        "VSwitchIds" => vswitch_ids: list("VSwitchId"),
        "VpcId" => vpc_id: value,
        "AssociateType" => associate_type: value,
        "OwnerId" => owner_id: value,
        "GatewayIds" => gateway_ids: list("GatewayIds"),
        "RoutePropagationEnable" => route_propagation_enable: value,
    }
}

/// Errors that the documentation of [`DescribeRouteTableListRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
/// - [`AbsInvalidPayType`](super::DocumentedError::AbsInvalidPayType)
/// - [`AbsInstanceNotExist`](super::DocumentedError::AbsInstanceNotExist), here with HTTP status 403
/// - [`AbsForbidden`](super::DocumentedError::AbsForbidden)
/// - [`AbsInvalidPayPeriod`](super::DocumentedError::AbsInvalidPayPeriod)
pub type DescribeRouteTableListError = super::DocumentedError;
