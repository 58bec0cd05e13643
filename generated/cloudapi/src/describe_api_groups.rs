// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiGroups`, from `cloudapi/DescribeApiGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, TagInfo};

/// Lists the API groups with their basic information, filtered by name, instance, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_api_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiGroupsRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account.
    pub group_name: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether this is switched on: tag auth.
    pub enable_tag_auth: Option<bool>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 50.
    pub tag: Vec<Tag>,
    /// Path under which the base is found.
    pub base_path: Option<String>,
}

impl DescribeApiGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
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
    /// Sets `EnableTagAuth`.
    #[inline]
    pub fn enable_tag_auth(mut self, value: bool) -> Self {
        self.enable_tag_auth = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BasePath`.
    pub fn base_path(mut self, value: impl Into<String>) -> Self {
        self.base_path = Some(value.into());
        self
    }
}

request! {
    DescribeApiGroupsRequest {
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EnableTagAuth" => enable_tag_auth: query,
        "InstanceId" => instance_id: query,
        "Sort" => sort: query,
        "Tag" => tag: query,
        "BasePath" => base_path: query,
    }
}

impl Operation for DescribeApiGroupsRequest {
    type Response = DescribeApiGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiGroups").read_only();
}

impl Paginated for DescribeApiGroupsRequest {
    type Item = ApiGroupAttribute;
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
        Some(&mut response.api_group_attributes)
    }
}

/// Response to [`DescribeApiGroupsRequest`].
#[non_exhaustive]
pub struct DescribeApiGroupsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6E46F10-F26C-4AA0-BB69-FE2743D9AE62`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The API group attributes that were found or are concerned, one entry each.
    pub api_group_attributes: Vec<ApiGroupAttribute>,
}

response! {
    DescribeApiGroupsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApiGroupAttributes" => api_group_attributes: list("ApiGroupAttribute"),
    }
}

/// The API group attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApiGroupAttribute {
    /// Path under which the base is found. Example: `/v2/`.
    pub base_path: Option<String>,
    /// State that the billing is in. Example: `NORMAL`.
    pub billing_status: Option<String>,
    /// Upper limit that applies to the traffic. Example: `500`.
    pub traffic_limit: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `apigateway-cn-v6419k43245xx`.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `VPC_SHARED`.
    pub instance_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the item was last changed. Example: `2016-08-01T08:45:15Z`.
    pub modified_time: Option<Timestamp>,
    /// API group, which holds APIs under common domains. Example: `be6d2abcc0dd4f749fc2d2edd6567164`.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account. Example: `Traffic`.
    pub group_name: Option<String>,
    /// Free text that describes the item to people. Example: `TrafficInformations.`.
    pub description: Option<String>,
    /// State that the illegal is in. Example: `NORMAL`.
    pub illegal_status: Option<String>,
    /// What is done about the HTTPS, as rules. Example: `HTTPS2_TLS1_0`.
    pub https_policy: Option<String>,
    /// Domain name that belongs to the sub.
    /// Example: `be6d2abcc0dd4f749fc2d2edd6567164-cn-hangzhou.alicloudapi.com`.
    pub sub_domain: Option<String>,
    /// When the item was created or added. Example: `2016-08-01T08:45:15Z`.
    pub created_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<TagInfo>,
}

response! {
    ApiGroupAttribute {
        "BasePath" => base_path: value,
        "BillingStatus" => billing_status: value,
        "TrafficLimit" => traffic_limit: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "RegionId" => region_id: value,
        "ModifiedTime" => modified_time: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "Description" => description: value,
        "IllegalStatus" => illegal_status: value,
        "HttpsPolicy" => https_policy: value,
        "SubDomain" => sub_domain: value,
        "CreatedTime" => created_time: value,
        "Tags" => tags: list("TagInfo"),
    }
}
