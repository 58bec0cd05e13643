// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResolverEndpoints`, from `pvtz/DescribeResolverEndpoints.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpConfig};

/// Lists resolver endpoints, by keyword, status, or VPC region.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeResolverEndpointsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_resolver_endpoints(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResolverEndpointsRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: 1 to 9999999.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Region that the VPC lies in.
    pub vpc_region_id: Option<String>,
}

impl DescribeResolverEndpointsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `VpcRegionId`.
    pub fn vpc_region_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeResolverEndpointsRequest {
        "Keyword" => keyword: query,
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "VpcRegionId" => vpc_region_id: query,
    }
}

impl Operation for DescribeResolverEndpointsRequest {
    type Response = DescribeResolverEndpointsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResolverEndpoints")
        .read_only();
}

impl Paginated for DescribeResolverEndpointsRequest {
    type Item = Endpoint;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.endpoints)
    }
}

/// Response to [`DescribeResolverEndpointsRequest`].
#[non_exhaustive]
pub struct DescribeResolverEndpointsResponse {
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<Endpoint>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `83D1682B-B69A-4060-9FA8-2907C2A35600`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Number that is given for this: total pages. Example: `1`.
    pub total_pages: Option<i32>,
    /// Number that is given for this: total items. Example: `1`.
    pub total_items: Option<i32>,
}

response! {
    DescribeResolverEndpointsResponse {
        "Endpoints" => endpoints: list(""),
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-8vbl8mpum-test-vpc-id`.
    pub vpc_id: Option<String>,
    /// When the item was last changed. Example: `2020-07-13 10:38:24`.
    pub update_time: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    /// Example: `sg-8vb3sigz86xc-test-group`.
    pub security_group_id: Option<String>,
    /// When the item was created. Example: `2020-07-13 10:36:26`.
    pub create_time: Option<String>,
    /// Region that the VPC lies in. Example: `cn-zhangjiakou`.
    pub vpc_region_id: Option<String>,
    /// Settings of each IP address, one entry each.
    pub ip_configs: Vec<IpConfig>,
    /// Display text of the private network. Example: `vpc-test-name`.
    pub vpc_name: Option<String>,
    /// Moment that was recorded for this: update. Example: `1594607904000`.
    pub update_timestamp: Option<i64>,
    /// Name that the VPC region goes by. Example: `text`.
    pub vpc_region_name: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `hra0**`.
    pub id: Option<String>,
    /// Moment that was recorded for this: create. Example: `1594607786000`.
    pub create_timestamp: Option<i64>,
}

response! {
    Endpoint {
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "UpdateTime" => update_time: value,
        "SecurityGroupId" => security_group_id: value,
        "CreateTime" => create_time: value,
        "VpcRegionId" => vpc_region_id: value,
        "IpConfigs" => ip_configs: list(""),
        "VpcName" => vpc_name: value,
        "UpdateTimestamp" => update_timestamp: value,
        "VpcRegionName" => vpc_region_name: value,
        "Name" => name: value,
        "Id" => id: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
