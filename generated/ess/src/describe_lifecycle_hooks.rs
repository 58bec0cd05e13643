// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLifecycleHooks`, from `ess/DescribeLifecycleHooks.md`.

use alicloud_runtime::codegen::*;

/// Lists the lifecycle hooks of a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeLifecycleHooksRequest::new()
///     .scaling_group_id("asg-bp1igpak5ft1flyp****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_lifecycle_hooks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLifecycleHooksRequest {
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// Label of the lifecycle hook, unique in its scaling group. Example: `lifecyclehook****`.
    pub lifecycle_hook_name: Option<String>,
    /// ID of a lifecycle hook, as [`CreateLifecycleHook`](super::Client::create_lifecycle_hook)
    /// returned it. Items: at most 100. Example: `ash-bp19d1032y9kij96****`.
    pub lifecycle_hook_id: Vec<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `50`. Example: `50`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLifecycleHooksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `LifecycleHookName`.
    pub fn lifecycle_hook_name(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_name = Some(value.into());
        self
    }
    /// Sets `LifecycleHookId`.
    pub fn lifecycle_hook_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lifecycle_hook_id = value.into_iter().map(Into::into).collect();
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeLifecycleHooksRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "LifecycleHookName" => lifecycle_hook_name: query,
        "LifecycleHookId" => lifecycle_hook_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLifecycleHooksRequest {
    type Response = DescribeLifecycleHooksResponse;
    type Error = DescribeLifecycleHooksError;
    const INFO: OperationInfo = super::operation("DescribeLifecycleHooks")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLifecycleHooksError] = &[
        DescribeLifecycleHooksError::InvalidParamter,
    ];
}

impl Paginated for DescribeLifecycleHooksRequest {
    type Item = LifecycleHook;
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
        Some(&mut response.lifecycle_hooks)
    }
}

/// Response to [`DescribeLifecycleHooksRequest`].
#[non_exhaustive]
pub struct DescribeLifecycleHooksResponse {
    /// Lifecycle hooks that were found.
    pub lifecycle_hooks: Vec<LifecycleHook>,
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeLifecycleHooksResponse {
        "LifecycleHooks" => lifecycle_hooks: list("LifecycleHook"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Lifecycle hooks that were found.
#[non_exhaustive]
pub struct LifecycleHook {
    /// What happens when the waiting time is over. Example: `CONTINUE`.
    pub default_result: Option<String>,
    /// How long the hook holds instances up before the default result applies. Example: `60`.
    pub heartbeat_timeout: Option<i32>,
    /// ID of a lifecycle hook, as [`CreateLifecycleHook`](super::Client::create_lifecycle_hook)
    /// returned it. Example: `ash-bp19d1032y9kij96****`.
    pub lifecycle_hook_id: Option<String>,
    /// Label of the lifecycle hook, unique in its scaling group. Example: `lifecyclehook****`.
    pub lifecycle_hook_name: Option<String>,
    /// Whether the hook acts when the group scales out or in. Example: `SCALE_OUT`.
    pub lifecycle_transition: Option<String>,
    /// Receiver of the notifications, such as CloudMonitor or a queue or topic of Message Service.
    /// Example: `acs:ess:cn-beijing:161456884340****:null/null`.
    pub notification_arn: Option<String>,
    /// Fixed text that goes along with each notification of the hook. Example: `Test Lifecycle Hook.`.
    pub notification_metadata: Option<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// Whether the lifecycle hook is on. Example: `Active`.
    pub lifecycle_hook_status: Option<String>,
}

response! {
    LifecycleHook {
        "DefaultResult" => default_result: value,
        "HeartbeatTimeout" => heartbeat_timeout: value,
        "LifecycleHookId" => lifecycle_hook_id: value,
        "LifecycleHookName" => lifecycle_hook_name: value,
        "LifecycleTransition" => lifecycle_transition: value,
        "NotificationArn" => notification_arn: value,
        "NotificationMetadata" => notification_metadata: value,
        "ScalingGroupId" => scaling_group_id: value,
        "LifecycleHookStatus" => lifecycle_hook_status: value,
    }
}

/// Errors that the documentation of [`DescribeLifecycleHooksRequest`] names.
///
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
pub type DescribeLifecycleHooksError = super::DocumentedError;
