// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLifecycleHook`, from `ess_2022_02_22/ModifyLifecycleHook.md`.

use alicloud_runtime::codegen::*;

/// Changes activity type, timeout, default result or notification of a lifecycle hook.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ModifyLifecycleHookRequest::new();
/// let reply = client.modify_lifecycle_hook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLifecycleHookRequest {
    /// ID of the lifecycle hook that the call is about.
    pub lifecycle_hook_id: Option<String>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Name that the lifecycle hook goes by.
    pub lifecycle_hook_name: Option<String>,
    /// Result of the step or check named default.
    pub default_result: Option<String>,
    /// How long the heartbeat may take before it is given up.
    pub heartbeat_timeout: Option<i32>,
    /// Whether the hook acts when the group scales out or in.
    pub lifecycle_transition: Option<String>,
    /// Fixed text that goes along with each notification of the hook.
    pub notification_metadata: Option<String>,
    /// Resource name of the notification, in the `acs:` notation.
    pub notification_arn: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of the lifecycle hook, to narrow the list down to or to be put into.
    pub lifecycle_hook_status: Option<String>,
}

impl ModifyLifecycleHookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LifecycleHookId`.
    pub fn lifecycle_hook_id(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_id = Some(value.into());
        self
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
    /// Sets `LifecycleTransition`.
    pub fn lifecycle_transition(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_transition = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `LifecycleHookStatus`.
    pub fn lifecycle_hook_status(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_status = Some(value.into());
        self
    }
}

request! {
    ModifyLifecycleHookRequest {
        "LifecycleHookId" => lifecycle_hook_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "LifecycleHookName" => lifecycle_hook_name: query,
        "DefaultResult" => default_result: query,
        "HeartbeatTimeout" => heartbeat_timeout: query,
        "LifecycleTransition" => lifecycle_transition: query,
        "NotificationMetadata" => notification_metadata: query,
        "NotificationArn" => notification_arn: query,
        "RegionId" => region_id: query,
        "LifecycleHookStatus" => lifecycle_hook_status: query,
    }
}

impl Operation for ModifyLifecycleHookRequest {
    type Response = ModifyLifecycleHookResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyLifecycleHook")
        .region("RegionId");
}

/// Response to [`ModifyLifecycleHookRequest`].
pub type ModifyLifecycleHookResponse = alicloud_runtime::EmptyResponse;
