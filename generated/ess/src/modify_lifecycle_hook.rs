// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLifecycleHook`, from `ess/ModifyLifecycleHook.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefaultResult, LifecycleTransition};

/// Changes a lifecycle hook, such as its timeout, default result, or notification.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::ModifyLifecycleHookRequest::new()
///     .scaling_group_id("asg-bp18p2yfxow2dloq****")
///     .lifecycle_hook_name("test_SCALE_IN")
///     .default_result("ABANDON")
///     .lifecycle_transition("SCALE_IN")
///     .notification_metadata("Test");
/// let reply = client.modify_lifecycle_hook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLifecycleHookRequest {
    /// ID of a lifecycle hook, as [`CreateLifecycleHook`](super::Client::create_lifecycle_hook)
    /// returned it. Example: `ash-bp1fxuqyi98w0aib****`.
    pub lifecycle_hook_id: Option<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Label of the lifecycle hook, unique in its scaling group. Example: `test_SCALE_IN`.
    pub lifecycle_hook_name: Option<String>,
    /// What happens when the waiting time is over. Default: `CONTINUE`. Example: `CONTINUE`.
    pub default_result: Option<Open<DefaultResult>>,
    /// How long the hook holds instances up before the default result applies.
    /// Range: 30 to 21600. Unit: `seconds`. Default: `600`. Example: `600`.
    pub heartbeat_timeout: Option<i32>,
    /// Whether the hook acts when the group scales out or in. Example: `SCALE_IN`.
    pub lifecycle_transition: Option<Open<LifecycleTransition>>,
    /// Fixed text that goes along with each notification of the hook.
    /// Length: at most 4096. Example: `Test`.
    pub notification_metadata: Option<String>,
    /// Receiver of the notifications, such as CloudMonitor or a queue or topic of Message Service.
    /// Example: `acs:mns:cn-beijing:161456884340****:queue/modifyLifecycleHo****`.
    pub notification_arn: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the lifecycle hook is on.
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
    pub fn default_result(mut self, value: impl Into<Open<DefaultResult>>) -> Self {
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
    pub fn lifecycle_transition(
        mut self,
        value: impl Into<Open<LifecycleTransition>>,
    ) -> Self {
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
    type Error = ModifyLifecycleHookError;
    const INFO: OperationInfo = super::operation("ModifyLifecycleHook")
        .region("RegionId");
    const ERRORS: &'static [ModifyLifecycleHookError] = &[
        ModifyLifecycleHookError::InvalidParamter,
        ModifyLifecycleHookError::InvalidLifecycleHookIdNotExist,
        ModifyLifecycleHookError::InvalidLifecycleHookNameNotExist,
        ModifyLifecycleHookError::InvalidNotificationArn,
        ModifyLifecycleHookError::UnsupportedNotificationTypeCurrentRegion,
        ModifyLifecycleHookError::LifecycleHook,
        ModifyLifecycleHookError::TopicNotExist,
    ];
}

/// Response to [`ModifyLifecycleHookRequest`].
pub type ModifyLifecycleHookResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLifecycleHookRequest`] names.
///
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`InvalidLifecycleHookIdNotExist`](super::DocumentedError::InvalidLifecycleHookIdNotExist)
/// - [`InvalidLifecycleHookNameNotExist`](super::DocumentedError::InvalidLifecycleHookNameNotExist)
/// - [`InvalidNotificationArn`](super::DocumentedError::InvalidNotificationArn)
/// - [`UnsupportedNotificationTypeCurrentRegion`](super::DocumentedError::UnsupportedNotificationTypeCurrentRegion)
/// - [`LifecycleHook`](super::DocumentedError::LifecycleHook)
/// - [`TopicNotExist`](super::DocumentedError::TopicNotExist)
pub type ModifyLifecycleHookError = super::DocumentedError;
