// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVRouters`, from `ecs/DescribeVRouters.md`.

use alicloud_runtime::codegen::*;

/// Lists vRouters with the VPC and route tables of each.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeVRoutersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vrouters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeVRoutersRequest {
    /// ID of the vRouter that the call is about.
    pub vrouter_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeVRoutersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VRouterId`.
    pub fn vrouter_id(mut self, value: impl Into<String>) -> Self {
        self.vrouter_id = Some(value.into());
        self
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
}

request! {
    DescribeVRoutersRequest {
        "VRouterId" => vrouter_id: query,
        "RegionId" => region_id: query,
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
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// The vRouters that were found or are concerned, one entry each.
    pub vrouters: Vec<VRouter>,
}

response! {
    DescribeVRoutersResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "VRouters" => vrouters: list("VRouter"),
    }
}

/// The vRouters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VRouter {
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// ID of the vRouter that the item belongs to or stands for.
    pub vrouter_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Name that the vRouter goes by.
    pub vrouter_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the route tables that were found or are concerned.
    pub route_table_ids: Vec<String>,
}

response! {
    VRouter {
        "VpcId" => vpc_id: value,
        "CreationTime" => creation_time: value,
        "VRouterId" => vrouter_id: value,
        "Description" => description: value,
        "VRouterName" => vrouter_name: value,
        "RegionId" => region_id: value,
        "RouteTableIds" => route_table_ids: list("RouteTableId"),
    }
}
