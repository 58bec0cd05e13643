// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLifecycleHook`, from `ess_2022_02_22/CreateLifecycleHook.md`.

use alicloud_runtime::codegen::*;

/// Adds a lifecycle hook at which instances wait during scaling, so that you can act on them.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::CreateLifecycleHookRequest::new()
///     .scaling_group_id("...")
///     .lifecycle_transition("...");
/// let reply = client.create_lifecycle_hook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLifecycleHookRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Name that the lifecycle hook goes by.
    pub lifecycle_hook_name: Option<String>,
    /// **Required.** Whether the hook acts when the group scales out or in.
    pub lifecycle_transition: Option<String>,
    /// Result of the step or check named default.
    pub default_result: Option<String>,
    /// How long the heartbeat may take before it is given up.
    pub heartbeat_timeout: Option<i32>,
    /// Fixed text that goes along with each notification of the hook.
    pub notification_metadata: Option<String>,
    /// Resource name of the notification, in the `acs:` notation.
    pub notification_arn: Option<String>,
}

impl CreateLifecycleHookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `LifecycleHookName`.
    pub fn lifecycle_hook_name(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_name = Some(value.into());
        self
    }
    /// Sets `LifecycleTransition`, which is required.
    pub fn lifecycle_transition(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_transition = Some(value.into());
        self
    }
    /// Sets `DefaultResult`.
    pub fn default_result(mut self, value: impl Into<String>) -> Self {
        self.default_result = Some(value.into());
        self
    }
    /// Sets `HeartbeatTimeout`.
    #[inline]
    pub fn heartbeat_timeout(mut self, value: i32) -> Self {
        self.heartbeat_timeout = Some(value);
        self
    }
    /// Sets `NotificationMetadata`.
    pub fn notification_metadata(mut self, value: impl Into<String>) -> Self {
        self.notification_metadata = Some(value.into());
        self
    }
    /// Sets `NotificationArn`.
    pub fn notification_arn(mut self, value: impl Into<String>) -> Self {
        self.notification_arn = Some(value.into());
        self
    }
}

request! {
    CreateLifecycleHookRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "LifecycleHookName" => lifecycle_hook_name: query,
        "LifecycleTransition" => lifecycle_transition: query,
        "DefaultResult" => default_result: query,
        "HeartbeatTimeout" => heartbeat_timeout: query,
        "NotificationMetadata" => notification_metadata: query,
        "NotificationArn" => notification_arn: query,
    }
}

impl Operation for CreateLifecycleHookRequest {
    type Response = CreateLifecycleHookResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLifecycleHook")
        .required(&["ScalingGroupId", "LifecycleTransition"]);
}

/// Response to [`CreateLifecycleHookRequest`].
#[non_exhaustive]
pub struct CreateLifecycleHookResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the lifecycle hook that the item belongs to or stands for.
    /// Example: `ash-bp1at9ufhmcf9cmy****`.
    pub lifecycle_hook_id: Option<String>,
}

response! {
    CreateLifecycleHookResponse {
        "RequestId" => request_id: value,
        "LifecycleHookId" => lifecycle_hook_id: value,
    }
}
