// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrafficControlsByApi`, from `cloudapi/DescribeTrafficControlsByApi.md`.

use alicloud_runtime::codegen::*;

/// Shows the throttling policy that is bound to an API.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeTrafficControlsByApiRequest::new()
///     .group_id("...")
///     .api_id("...")
///     .stage_name("...");
/// let reply = client.describe_traffic_controls_by_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrafficControlsByApiRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
}

impl DescribeTrafficControlsByApiRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    DescribeTrafficControlsByApiRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for DescribeTrafficControlsByApiRequest {
    type Response = DescribeTrafficControlsByApiResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTrafficControlsByApi")
        .required(&["GroupId", "ApiId", "StageName"])
        .read_only();
}

/// Response to [`DescribeTrafficControlsByApiRequest`].
#[non_exhaustive]
pub struct DescribeTrafficControlsByApiResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// The traffic control items that were found or are concerned, one entry each.
    pub traffic_control_items: Vec<TrafficControlItem>,
}

response! {
    DescribeTrafficControlsByApiResponse {
        "RequestId" => request_id: value,
        "TrafficControlItems" => traffic_control_items: list("TrafficControlItem"),
    }
}

/// The traffic control items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TrafficControlItem {
    /// ID of the traffic control item that the item belongs to or stands for.
    /// Example: `dd05f1c54d6749eda95f9fa6d491449a`.
    pub traffic_control_item_id: Option<String>,
    /// Time that is set or recorded for this: bound. Example: `2016-07-23T08:28:48Z`.
    pub bound_time: Option<Timestamp>,
    /// Display text for the throttling policy. Example: `mysecret`.
    pub traffic_control_item_name: Option<String>,
}

response! {
    TrafficControlItem {
        "TrafficControlItemId" => traffic_control_item_id: value,
        "BoundTime" => bound_time: value,
        "TrafficControlItemName" => traffic_control_item_name: value,
    }
}
