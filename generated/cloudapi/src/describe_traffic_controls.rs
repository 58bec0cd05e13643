// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrafficControls`, from `cloudapi/DescribeTrafficControls.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom throttling policies with their limits, filtered by API or group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeTrafficControlsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_traffic_controls(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrafficControlsRequest {
    /// Throttling policy that is meant; it takes effect on APIs that it is bound to.
    pub traffic_control_id: Option<String>,
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// Display text for the throttling policy.
    pub traffic_control_name: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeTrafficControlsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficControlId`.
    pub fn traffic_control_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_control_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiId`.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `TrafficControlName`.
    pub fn traffic_control_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_control_name = Some(value.into());
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
    DescribeTrafficControlsRequest {
        "TrafficControlId" => traffic_control_id: query,
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "StageName" => stage_name: query,
        "TrafficControlName" => traffic_control_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeTrafficControlsRequest {
    type Response = DescribeTrafficControlsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTrafficControls").read_only();
}

impl Paginated for DescribeTrafficControlsRequest {
    type Item = TrafficControl;
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
        Some(&mut response.traffic_controls)
    }
}

/// Response to [`DescribeTrafficControlsRequest`].
#[non_exhaustive]
pub struct DescribeTrafficControlsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `93D91A99-F093-4596-87BA-3C4FBFD3FD8A`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The traffic controls that were found or are concerned, one entry each.
    pub traffic_controls: Vec<TrafficControl>,
}

response! {
    DescribeTrafficControlsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "TrafficControls" => traffic_controls: list("TrafficControl"),
    }
}

/// The traffic controls that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TrafficControl {
    /// Most calls for each user. Example: `15000`.
    pub user_default: Option<i32>,
    /// Most calls for each API. Example: `20000`.
    pub api_default: Option<i32>,
    /// When the item was last changed. Example: `2016-01-27T10:34:38Z`.
    pub modified_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Unit that the traffic control is counted in. Example: `Minute`.
    pub traffic_control_unit: Option<String>,
    /// Display text for the throttling policy. Example: `wulingtestq1`.
    pub traffic_control_name: Option<String>,
    /// Most calls for each application. Example: `8000`.
    pub app_default: Option<i32>,
    /// Throttling policy that is meant; it takes effect on APIs that it is bound to.
    /// Example: `cfed6c970d45481dbe136d6b5ac68c41`.
    pub traffic_control_id: Option<String>,
    /// When the item was created or added. Example: `2016-01-27T10:19:39Z`.
    pub created_time: Option<Timestamp>,
    /// Policies that apply to the special.
    pub special_policies: Vec<SpecialPolicy>,
}

response! {
    TrafficControl {
        "UserDefault" => user_default: value,
        "ApiDefault" => api_default: value,
        "ModifiedTime" => modified_time: value,
        "Description" => description: value,
        "TrafficControlUnit" => traffic_control_unit: value,
        "TrafficControlName" => traffic_control_name: value,
        "AppDefault" => app_default: value,
        "TrafficControlId" => traffic_control_id: value,
        "CreatedTime" => created_time: value,
        "SpecialPolicies" => special_policies: list("SpecialPolicy"),
    }
}

/// Policies that apply to the special.
#[non_exhaustive]
pub struct SpecialPolicy {
    /// Whom the exception is for: an application (`APP`) or an account (`USER`). Example: `USER`.
    pub special_type: Option<String>,
    /// The specials that were found or are concerned, one entry each.
    pub specials: Vec<Special>,
}

response! {
    SpecialPolicy {
        "SpecialType" => special_type: value,
        "Specials" => specials: list("Special"),
    }
}

/// The specials that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Special {
    /// Calls that the exception allows in the time unit of the policy. Example: `100`.
    pub traffic_value: Option<i32>,
    /// Key that opens, signs or picks out the special. Example: `test_wg@aliyun.com`.
    pub special_key: Option<String>,
}

response! {
    Special {
        "TrafficValue" => traffic_value: value,
        "SpecialKey" => special_key: value,
    }
}
