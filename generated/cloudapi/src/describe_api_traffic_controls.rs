// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiTrafficControls`, from `cloudapi/DescribeApiTrafficControls.md`.

use alicloud_runtime::codegen::*;

/// Shows which throttling policy each API of a group has in an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiTrafficControlsRequest::new()
///     .stage_name("...")
///     .group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_api_traffic_controls(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiTrafficControlsRequest {
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// IDs of the APIs to work on or to narrow the list down to.
    pub api_ids: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeApiTrafficControlsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiIds`.
    pub fn api_ids(mut self, value: impl Into<String>) -> Self {
        self.api_ids = Some(value.into());
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
    DescribeApiTrafficControlsRequest {
        "StageName" => stage_name: query,
        "GroupId" => group_id: query,
        "ApiIds" => api_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeApiTrafficControlsRequest {
    type Response = DescribeApiTrafficControlsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiTrafficControls")
        .required(&["StageName", "GroupId"])
        .read_only();
}

impl Paginated for DescribeApiTrafficControlsRequest {
    type Item = ApiTrafficControlItem;
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
        Some(&mut response.api_traffic_controls)
    }
}

/// Response to [`DescribeApiTrafficControlsRequest`].
#[non_exhaustive]
pub struct DescribeApiTrafficControlsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// The API traffic controls that were found or are concerned, one entry each.
    pub api_traffic_controls: Vec<ApiTrafficControlItem>,
}

response! {
    DescribeApiTrafficControlsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApiTrafficControls" => api_traffic_controls: list("ApiTrafficControlItem"),
    }
}

/// The API traffic controls that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApiTrafficControlItem {
    /// Time that is set or recorded for this: bound. Example: `2016-07-23T08:28:48Z`.
    pub bound_time: Option<Timestamp>,
    /// One API of the gateway, by the ID from its creation.
    /// Example: `46fbb52840d146f186e38e8e70fc8c90`.
    pub api_id: Option<String>,
    /// Throttling policy that is meant; it takes effect on APIs that it is bound to.
    /// Example: `dd05f1c54d6749eda95f9fa6d491449a`.
    pub traffic_control_id: Option<String>,
    /// Display text for the throttling policy. Example: `backendsignature`.
    pub traffic_control_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `testapi`.
    pub api_name: Option<String>,
}

response! {
    ApiTrafficControlItem {
        "BoundTime" => bound_time: value,
        "ApiId" => api_id: value,
        "TrafficControlId" => traffic_control_id: value,
        "TrafficControlName" => traffic_control_name: value,
        "ApiName" => api_name: value,
    }
}
