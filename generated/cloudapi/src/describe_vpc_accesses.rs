// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcAccesses`, from `cloudapi/DescribeVpcAccesses.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, TagInfo};

/// Lists the VPC authorizations, filtered by VPC, instance, port, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeVpcAccessesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpc_accesses(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcAccessesRequest {
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Authorization under which the gateway reaches a server in a private network.
    pub vpc_access_id: Option<String>,
    /// Whether names must be the same and not only alike.
    pub accurate_query: Option<bool>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Port of the backend.
    pub port: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl DescribeVpcAccessesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `VpcAccessId`.
    pub fn vpc_access_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_access_id = Some(value.into());
        self
    }
    /// Sets `AccurateQuery`.
    #[inline]
    pub fn accurate_query(mut self, value: bool) -> Self {
        self.accurate_query = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeVpcAccessesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Name" => name: query,
        "VpcAccessId" => vpc_access_id: query,
        "AccurateQuery" => accurate_query: query,
        "VpcId" => vpc_id: query,
        "InstanceId" => instance_id: query,
        "Port" => port: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeVpcAccessesRequest {
    type Response = DescribeVpcAccessesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcAccesses").read_only();
}

impl Paginated for DescribeVpcAccessesRequest {
    type Item = VpcAccessAttribute;
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
        Some(&mut response.vpc_access_attributes)
    }
}

/// Response to [`DescribeVpcAccessesRequest`].
#[non_exhaustive]
pub struct DescribeVpcAccessesResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8883AC74-259D-4C0B-99FC-0B7F9A588B2F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The VPC access attributes that were found or are concerned, one entry each.
    pub vpc_access_attributes: Vec<VpcAccessAttribute>,
}

response! {
    DescribeVpcAccessesResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "VpcAccessAttributes" => vpc_access_attributes: list("VpcAccessAttribute"),
    }
}

/// The VPC access attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VpcAccessAttribute {
    /// ID of the virtual private cloud. Example: `vpc-uf657qec7lx42paw3qxxx`.
    pub vpc_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-uf6bzcg1pr4oh5jjmxxx`.
    pub instance_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// When the item was created or added. Example: `2017-01-30T04:10:19Z`.
    pub created_time: Option<Timestamp>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Authorization under which the gateway reaches a server in a private network.
    /// Example: `vpc-*****ssds24`.
    pub vpc_access_id: Option<String>,
    /// Host that the gateway puts into requests to the server in the private network.
    /// Example: `hos-a***.fh-**nc.com`.
    pub vpc_target_host_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<TagInfo>,
}

response! {
    VpcAccessAttribute {
        "VpcId" => vpc_id: value,
        "Description" => description: value,
        "InstanceId" => instance_id: value,
        "Port" => port: value,
        "Name" => name: value,
        "CreatedTime" => created_time: value,
        "RegionId" => region_id: value,
        "VpcAccessId" => vpc_access_id: value,
        "VpcTargetHostName" => vpc_target_host_name: value,
        "Tags" => tags: list("TagInfo"),
    }
}
