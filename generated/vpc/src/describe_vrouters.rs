// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVRouters`, from `vpc/DescribeVRouters.md`.

use alicloud_runtime::codegen::*;

/// Lists the VRouters of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVRoutersRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vrouters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVRoutersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only this VRouter. Example: `vrt-bp1lhl0taikrteen****`.
    pub vrouter_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeVRoutersRequest {
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
    /// Sets `VRouterId`.
    pub fn vrouter_id(mut self, value: impl Into<String>) -> Self {
        self.vrouter_id = Some(value.into());
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
}

request! {
    DescribeVRoutersRequest {
        "RegionId" => region_id: query,
        "VRouterId" => vrouter_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeVRoutersRequest {
    type Response = DescribeVRoutersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVRouters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeVRoutersRequest {
    type Item = VRouter;
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
        Some(&mut response.vrouters)
    }
}

/// Response to [`DescribeVRoutersRequest`].
#[non_exhaustive]
pub struct DescribeVRoutersResponse {
    /// VRouters that were found.
    pub vrouters: Vec<VRouter>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
}

response! {
    DescribeVRoutersResponse {
        "VRouters" => vrouters: list("VRouter"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// VRouters that were found.
#[non_exhaustive]
pub struct VRouter {
    /// When the resource was created. Example: `2018-03-22T07:46:20Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `text`.
    pub description: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `us-west-1`.
    pub region_id: Option<String>,
    /// Route tables of the VRouter, by their IDs.
    /// Example: `{ "RouteTableId": [ "vtb-rj9ybe3y0u41mmjsp****"] }`.
    pub route_table_ids: Vec<String>,
    /// ID of the VRouter of a VPC. Example: `vrt-rj98khsezfqpjrxmv****`.
    pub vrouter_id: Option<String>,
    /// Name by which people tell the VRouter from others. Example: `doctest`.
    pub vrouter_name: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-rj905wotv6y030t1****`.
    pub vpc_id: Option<String>,
}

response! {
    VRouter {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "RegionId" => region_id: value,
        "RouteTableIds" => route_table_ids: list("RouteTableId"),
        "VRouterId" => vrouter_id: value,
        "VRouterName" => vrouter_name: value,
        "VpcId" => vpc_id: value,
    }
}
