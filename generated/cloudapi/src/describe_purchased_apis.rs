// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePurchasedApis`, from `cloudapi/DescribePurchasedApis.md`.

use alicloud_runtime::codegen::*;

/// Lists the APIs that were bought in Alibaba Cloud Marketplace.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribePurchasedApisRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_purchased_apis(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePurchasedApisRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// Display text for the API; unique in its group.
    pub api_name: Option<String>,
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it.
    pub visibility: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl DescribePurchasedApisRequest {
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
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `ApiId`.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `ApiName`.
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `Visibility`.
    pub fn visibility(mut self, value: impl Into<String>) -> Self {
        self.visibility = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribePurchasedApisRequest {
        "GroupId" => group_id: query,
        "StageName" => stage_name: query,
        "ApiId" => api_id: query,
        "ApiName" => api_name: query,
        "Visibility" => visibility: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribePurchasedApisRequest {
    type Response = DescribePurchasedApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePurchasedApis").read_only();
}

impl Paginated for DescribePurchasedApisRequest {
    type Item = PurchasedApi;
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
        Some(&mut response.purchased_apis)
    }
}

/// Response to [`DescribePurchasedApisRequest`].
#[non_exhaustive]
pub struct DescribePurchasedApisResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE5722A6-AE78-4741-A9B0-6C817D360510`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// The purchased APIs that were found or are concerned, one entry each.
    pub purchased_apis: Vec<PurchasedApi>,
}

response! {
    DescribePurchasedApisResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "PurchasedApis" => purchased_apis: list("PurchasedApi"),
    }
}

/// The purchased APIs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PurchasedApi {
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it. Example: `PUBLIC`.
    pub visibility: Option<String>,
    /// Time that is set or recorded for this: purchased. Example: `2021-06-11T13:57:38+08:00`.
    pub purchased_time: Option<Timestamp>,
    /// One API of the gateway, by the ID from its creation.
    /// Example: `eb6e54c1576d41149746e8e69b0a0792`.
    pub api_id: Option<String>,
    /// When the item was last changed. Example: `2021-06-11T13:57:38+08:00`.
    pub modified_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `DMS_DEFAULT_GROUP_408589`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `3013a55c0c44483f984d26df27120513`.
    pub group_id: Option<String>,
    /// Time that is set or recorded for this: deployed. Example: `2021-06-1113:57:38`.
    pub deployed_time: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `TEST`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `gw_rado_tissot_`.
    pub api_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    PurchasedApi {
        "Visibility" => visibility: value,
        "PurchasedTime" => purchased_time: value,
        "ApiId" => api_id: value,
        "ModifiedTime" => modified_time: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "DeployedTime" => deployed_time: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
        "RegionId" => region_id: value,
    }
}
