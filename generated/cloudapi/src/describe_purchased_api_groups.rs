// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePurchasedApiGroups`, from `cloudapi/DescribePurchasedApiGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the API groups that were bought in Alibaba Cloud Marketplace.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribePurchasedApiGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_purchased_api_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePurchasedApiGroupsRequest {
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePurchasedApiGroupsRequest {
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
}

request! {
    DescribePurchasedApiGroupsRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePurchasedApiGroupsRequest {
    type Response = DescribePurchasedApiGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePurchasedApiGroups")
        .read_only();
}

impl Paginated for DescribePurchasedApiGroupsRequest {
    type Item = PurchasedApiGroupAttribute;
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
        Some(&mut response.purchased_api_group_attributes)
    }
}

/// Response to [`DescribePurchasedApiGroupsRequest`].
#[non_exhaustive]
pub struct DescribePurchasedApiGroupsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `36BBBAD4-1CFB-489F-841A-8CA52EEA787E`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The purchased API group attributes that were found or are concerned, one entry each.
    pub purchased_api_group_attributes: Vec<PurchasedApiGroupAttribute>,
}

response! {
    DescribePurchasedApiGroupsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "PurchasedApiGroupAttributes" => purchased_api_group_attributes: list("PurchasedApiGroupAttribute"),
    }
}

/// The purchased API group attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PurchasedApiGroupAttribute {
    /// State of what the entry describes, which decides what can be done with it. Example: `NORMAL`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: purchased. Example: `2021-12-19T00:00:00`.
    pub purchased_time: Option<String>,
    /// When the item runs out. Example: `2021-12-19T00:00:00`.
    pub expire_time: Option<String>,
    /// Free text that describes the item to people. Example: `1`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `group1`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `8e91f23f88f94348855b82c9a73209f3`.
    pub group_id: Option<String>,
    /// Calls paid for. Example: `10`.
    pub invoke_times_max: Option<i64>,
    /// Calls made. Example: `10`.
    pub invoke_times_now: Option<i64>,
    /// How calls of the purchased group are charged. Example: `POSTPAID`.
    pub billing_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
}

response! {
    PurchasedApiGroupAttribute {
        "Status" => status: value,
        "PurchasedTime" => purchased_time: value,
        "ExpireTime" => expire_time: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "InvokeTimesMax" => invoke_times_max: value,
        "InvokeTimesNow" => invoke_times_now: value,
        "BillingType" => billing_type: value,
        "RegionId" => region_id: value,
    }
}
