// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLifecycleHooks`, from `ess_2022_02_22/DescribeLifecycleHooks.md`.

use alicloud_runtime::codegen::*;

/// Lists lifecycle hooks with activity type, timeout and default result.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeLifecycleHooksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_lifecycle_hooks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLifecycleHooksRequest {
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Name that the lifecycle hook goes by.
    pub lifecycle_hook_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IDs of the lifecycle hooks to work on or to narrow the list down to. Items: at most 100.
    pub lifecycle_hook_ids: Vec<String>,
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
    /// Sets `LifecycleHookIds`.
    pub fn lifecycle_hook_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lifecycle_hook_ids = value.into_iter().map(Into::into).collect();
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
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "LifecycleHookIds" => lifecycle_hook_ids: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLifecycleHooksRequest {
    type Response = DescribeLifecycleHooksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLifecycleHooks")
        .region("RegionId")
        .read_only();
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The lifecycle hooks that were found or are concerned, one entry each.
    pub lifecycle_hooks: Vec<LifecycleHook>,
}

response! {
    DescribeLifecycleHooksResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "LifecycleHooks" => lifecycle_hooks: list(""),
    }
}

/// The lifecycle hooks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LifecycleHook {
    /// Result of the step or check named default. Example: `CONTINUE`.
    pub default_result: Option<String>,
    /// ID of the lifecycle hook that the item belongs to or stands for.
    /// Example: `ash-bp19d1032y9kij96****`.
    pub lifecycle_hook_id: Option<String>,
    /// Name that the lifecycle hook goes by. Example: `lifecyclehook****`.
    pub lifecycle_hook_name: Option<String>,
    /// Whether the hook acts when the group scales out or in. Example: `SCALE_OUT`.
    pub lifecycle_transition: Option<String>,
    /// Fixed text that goes along with each notification of the hook. Example: `Test Lifecycle Hook.`.
    pub notification_metadata: Option<String>,
    /// Resource name of the notification, in the `acs:` notation.
    /// Example: `acs:ess:cn-beijing:161456884340****:null/null`.
    pub notification_arn: Option<String>,
    /// How long the heartbeat may take before it is given up. Example: `60`.
    pub heartbeat_timeout: Option<i32>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// State that the lifecycle hook is in. Example: `Active`.
    pub lifecycle_hook_status: Option<String>,
}

response! {
    LifecycleHook {
        "DefaultResult" => default_result: value,
        "LifecycleHookId" => lifecycle_hook_id: value,
        "LifecycleHookName" => lifecycle_hook_name: value,
        "LifecycleTransition" => lifecycle_transition: value,
        "NotificationMetadata" => notification_metadata: value,
        "NotificationArn" => notification_arn: value,
        "HeartbeatTimeout" => heartbeat_timeout: value,
        "ScalingGroupId" => scaling_group_id: value,
        "LifecycleHookStatus" => lifecycle_hook_status: value,
    }
}
