// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpControlPolicyItems`, from `cloudapi/DescribeIpControlPolicyItems.md`.

use alicloud_runtime::codegen::*;

/// Lists the policies within an IP access control list page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeIpControlPolicyItemsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ip_control_policy_items(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpControlPolicyItemsRequest {
    /// ID of the IP address control that the call is about.
    pub ip_control_id: Option<String>,
    /// One entry in the address control policy.
    pub policy_item_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeIpControlPolicyItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpControlId`.
    pub fn ip_control_id(mut self, value: impl Into<String>) -> Self {
        self.ip_control_id = Some(value.into());
        self
    }
    /// Sets `PolicyItemId`.
    pub fn policy_item_id(mut self, value: impl Into<String>) -> Self {
        self.policy_item_id = Some(value.into());
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
    DescribeIpControlPolicyItemsRequest {
        "IpControlId" => ip_control_id: query,
        "PolicyItemId" => policy_item_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeIpControlPolicyItemsRequest {
    type Response = DescribeIpControlPolicyItemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIpControlPolicyItems")
        .read_only();
}

impl Paginated for DescribeIpControlPolicyItemsRequest {
    type Item = IpControlPolicyItem;
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
        Some(&mut response.ip_control_policy_items)
    }
}

/// Response to [`DescribeIpControlPolicyItemsRequest`].
#[non_exhaustive]
pub struct DescribeIpControlPolicyItemsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The IP address control policy items that were found or are concerned, one entry each.
    pub ip_control_policy_items: Vec<IpControlPolicyItem>,
}

response! {
    DescribeIpControlPolicyItemsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "IpControlPolicyItems" => ip_control_policy_items: list("IpControlPolicyItem"),
    }
}

/// The IP address control policy items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct IpControlPolicyItem {
    /// When the item was last changed. Example: `2018-01-17T06:25:13Z`.
    pub modified_time: Option<Timestamp>,
    /// One entry in the address control policy. Example: `P151617000829241`.
    pub policy_item_id: Option<String>,
    /// IP address that belongs to the cidr. Example: `113.125.XX.XX;101.11.XX.XX`.
    pub cidr_ip: Option<String>,
    /// When the item was created. Example: `2018-01-17T06:20:08Z`.
    pub create_time: Option<Timestamp>,
    /// ID that the service gave the application. Example: `11112`.
    pub app_id: Option<String>,
}

response! {
    IpControlPolicyItem {
        "ModifiedTime" => modified_time: value,
        "PolicyItemId" => policy_item_id: value,
        "CidrIp" => cidr_ip: value,
        "CreateTime" => create_time: value,
        "AppId" => app_id: value,
    }
}
