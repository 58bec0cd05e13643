// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLifecycleActions`, from `ess/DescribeLifecycleActions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefaultResult};

/// Lists the lifecycle actions of a scaling activity, with the tokens to continue them.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeLifecycleActionsRequest::new()
///     .scaling_activity_id("asa-bp17mug9t0pegagw****")
///     .max_results(3);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_lifecycle_actions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLifecycleActionsRequest {
    /// **Required.** ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp17mug9t0pegagw****`.
    pub scaling_activity_id: Option<String>,
    /// Whether the waiting time goes on, was ended, or ran out. Example: `Pending`.
    pub lifecycle_action_status: Option<Open<LifecycleActionStatus>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAcSz4VTb1Nq****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 50. Default: `10`. Example: `1`.
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
    pub fn lifecycle_action_status(
        mut self,
        value: impl Into<Open<LifecycleActionStatus>>,
    ) -> Self {
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
    type Error = DescribeLifecycleActionsError;
    const INFO: OperationInfo = super::operation("DescribeLifecycleActions")
        .required(&["ScalingActivityId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLifecycleActionsError] = &[
        DescribeLifecycleActionsError::InvalidParameter,
    ];
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
    /// Waiting times that were found.
    pub lifecycle_actions: Vec<LifecycleAction>,
    /// How many items one response holds at most. Example: `3`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAcSz4VTb1Nq****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `42A742EB-FCF3-459E-9C62-E107048C17E3`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
}

response! {
    DescribeLifecycleActionsResponse {
        "LifecycleActions" => lifecycle_actions: list("LifecycleAction"),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Waiting times that were found.
#[non_exhaustive]
pub struct LifecycleAction {
    /// Instances that the hook holds back.
    /// Example: `["i-bp11m3fzlqrgk5vh****","i-bp11m3fzlqrgk5vh****"]`.
    pub instance_ids: Vec<String>,
    /// How the scaling activity goes on after the waiting time. Example: `CONTINUE`.
    pub lifecycle_action_result: Option<Open<DefaultResult>>,
    /// Whether the waiting time goes on, was ended, or ran out. Example: `Pending`.
    pub lifecycle_action_status: Option<String>,
    /// Token that names one waiting time of a lifecycle hook.
    /// Example: `9C2E9DA7-F794-449A-ACF6-CEE24444F7BB`.
    pub lifecycle_action_token: Option<String>,
    /// ID of a lifecycle hook, as [`CreateLifecycleHook`](super::Client::create_lifecycle_hook)
    /// returned it. Example: `ash-bp18uoft0deax0f7****`.
    pub lifecycle_hook_id: Option<String>,
}

response! {
    LifecycleAction {
        "InstanceIds" => instance_ids: list("InstanceId"),
        "LifecycleActionResult" => lifecycle_action_result: value,
        "LifecycleActionStatus" => lifecycle_action_status: value,
        "LifecycleActionToken" => lifecycle_action_token: value,
        "LifecycleHookId" => lifecycle_hook_id: value,
    }
}

values! {
    /// Whether the waiting time goes on, was ended, or ran out.
    pub enum LifecycleActionStatus {
        /// The instances are waiting.
        Pending = "Pending",
        /// The waiting time ran out.
        Timeout = "Timeout",
        /// Somebody ended the waiting time early.
        Completed = "Completed",
    }
}

/// Errors that the documentation of [`DescribeLifecycleActionsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type DescribeLifecycleActionsError = super::DocumentedError;
