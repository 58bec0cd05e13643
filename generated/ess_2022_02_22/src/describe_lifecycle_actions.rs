// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLifecycleActions`, from `ess_2022_02_22/DescribeLifecycleActions.md`.

use alicloud_runtime::codegen::*;

/// Lists the lifecycle hook actions of a scaling activity with states and instances held.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeLifecycleActionsRequest::new()
///     .scaling_activity_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_lifecycle_actions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLifecycleActionsRequest {
    /// **Required.** ID of the scaling activity that the call is about.
    pub scaling_activity_id: Option<String>,
    /// State of the lifecycle action, to narrow the list down to or to be put into.
    pub lifecycle_action_status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLifecycleActionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingActivityId`, which is required.
    pub fn scaling_activity_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_activity_id = Some(value.into());
        self
    }
    /// Sets `LifecycleActionStatus`.
    pub fn lifecycle_action_status(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_action_status = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeLifecycleActionsRequest {
        "ScalingActivityId" => scaling_activity_id: query,
        "LifecycleActionStatus" => lifecycle_action_status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLifecycleActionsRequest {
    type Response = DescribeLifecycleActionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLifecycleActions")
        .required(&["ScalingActivityId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeLifecycleActionsRequest {
    type Item = LifecycleAction;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.lifecycle_actions)
    }
}

/// Response to [`DescribeLifecycleActionsRequest`].
#[non_exhaustive]
pub struct DescribeLifecycleActionsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAcSz4VTb1Nq****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `42A742EB-FCF3-459E-9C62-E107048C17E3`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `3`.
    pub max_results: Option<i32>,
    /// The lifecycle actions that were found or are concerned, one entry each.
    pub lifecycle_actions: Vec<LifecycleAction>,
}

response! {
    DescribeLifecycleActionsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "LifecycleActions" => lifecycle_actions: list(""),
    }
}

/// The lifecycle actions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LifecycleAction {
    /// ID of the lifecycle hook that the item belongs to or stands for.
    /// Example: `ash-bp18uoft0deax0f7****`.
    pub lifecycle_hook_id: Option<String>,
    /// Token for the lifecycle action; pass it on without reading anything into it.
    /// Example: `9C2E9DA7-F794-449A-ACF6-CEE24444****`.
    pub lifecycle_action_token: Option<String>,
    /// State that the lifecycle action is in. Example: `Pending`.
    pub lifecycle_action_status: Option<String>,
    /// Result of the step or check named lifecycle action. Example: `CONTINUE`.
    pub lifecycle_action_result: Option<String>,
    /// IDs of the instances that were found or are concerned.
    /// Example: `["i-bp11m3fzlqrgk5vh****","i-bp11m3fzlqrgk5vh****"]`.
    pub instance_ids: Vec<String>,
}

response! {
    LifecycleAction {
        "LifecycleHookId" => lifecycle_hook_id: value,
        "LifecycleActionToken" => lifecycle_action_token: value,
        "LifecycleActionStatus" => lifecycle_action_status: value,
        "LifecycleActionResult" => lifecycle_action_result: value,
        "InstanceIds" => instance_ids: list(""),
    }
}
