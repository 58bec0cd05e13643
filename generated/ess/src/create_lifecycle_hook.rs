// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLifecycleHook`, from `ess/CreateLifecycleHook.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefaultResult, LifecycleTransition};

/// Creates a lifecycle hook, which holds scaling activities up so that something can be done with
/// the instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::CreateLifecycleHookRequest::new()
///     .lifecycle_transition("SCALE_OUT")
///     .scaling_group_id("asg-bp1eyv4qn8ssgv43****")
///     .lifecycle_hook_name("lifecyclehook****")
///     .notification_arn("acs:mns:cn-beijing:161456884340****:queue/modifyLifecycleHo****");
/// let reply = client.create_lifecycle_hook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLifecycleHookRequest {
    /// **Required.** Whether the hook acts when the group scales out or in. Example: `SCALE_OUT`.
    pub lifecycle_transition: Option<Open<LifecycleTransition>>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1eyv4qn8ssgv43****`.
    pub scaling_group_id: Option<String>,
    /// Label of the lifecycle hook, unique in its scaling group.
    /// Length: 2 to 64. Example: `lifecyclehook****`.
    pub lifecycle_hook_name: Option<String>,
    /// What happens when the waiting time is over. Default: `CONTINUE`. Example: `CONTINUE`.
    pub default_result: Option<Open<DefaultResult>>,
    /// How long the hook holds instances up before the default result applies.
    /// Range: 30 to 21600. Unit: `seconds`. Default: `600`. Example: `600`.
    pub heartbeat_timeout: Option<i32>,
    /// **Required** under conditions. Fixed text that goes along with each notification of the hook.
    /// Length: at most 4096. Example: `Test lifecycle hook.`.
    pub notification_metadata: Option<String>,
    /// Receiver of the notifications, such as CloudMonitor or a queue or topic of Message Service.
    /// Example: `acs:mns:cn-beijing:161456884340****:queue/modifyLifecycleHo****`.
    pub notification_arn: Option<String>,
}

impl CreateLifecycleHookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LifecycleTransition`, which is required.
    pub fn lifecycle_transition(
        mut self,
        value: impl Into<Open<LifecycleTransition>>,
    ) -> Self {
        self.lifecycle_transition = Some(value.into());
        self
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
        "LifecycleTransition" => lifecycle_transition: query,
        "ScalingGroupId" => scaling_group_id: query,
        "LifecycleHookName" => lifecycle_hook_name: query,
        "DefaultResult" => default_result: query,
        "HeartbeatTimeout" => heartbeat_timeout: query,
        "NotificationMetadata" => notification_metadata: query,
        "NotificationArn" => notification_arn: query,
    }
}

impl Operation for CreateLifecycleHookRequest {
    type Response = CreateLifecycleHookResponse;
    type Error = CreateLifecycleHookError;
    const INFO: OperationInfo = super::operation("CreateLifecycleHook")
        .required(&["LifecycleTransition", "ScalingGroupId"]);
    const ERRORS: &'static [CreateLifecycleHookError] = &[
        CreateLifecycleHookError::InvalidParamter,
        CreateLifecycleHookError::InvalidNotificationArn,
        CreateLifecycleHookError::UnsupportedNotificationTypeCurrentRegion,
        CreateLifecycleHookError::QueueNotExist,
        CreateLifecycleHookError::TopicNotExist,
        CreateLifecycleHookError::InvalidLifecycleHookNameDuplicate,
        CreateLifecycleHookError::QuotaExceededLifecycleHook,
    ];
}

/// Response to [`CreateLifecycleHookRequest`].
#[non_exhaustive]
pub struct CreateLifecycleHookResponse {
    /// ID of a lifecycle hook, as [`CreateLifecycleHook`](super::Client::create_lifecycle_hook)
    /// returned it. Example: `ash-bp1at9ufhmcf9cmy****`.
    pub lifecycle_hook_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateLifecycleHookResponse {
        "LifecycleHookId" => lifecycle_hook_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateLifecycleHookRequest`] names.
///
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`InvalidNotificationArn`](super::DocumentedError::InvalidNotificationArn)
/// - [`UnsupportedNotificationTypeCurrentRegion`](super::DocumentedError::UnsupportedNotificationTypeCurrentRegion)
/// - [`QueueNotExist`](super::DocumentedError::QueueNotExist)
/// - [`TopicNotExist`](super::DocumentedError::TopicNotExist)
/// - [`InvalidLifecycleHookNameDuplicate`](super::DocumentedError::InvalidLifecycleHookNameDuplicate)
/// - [`QuotaExceededLifecycleHook`](super::DocumentedError::QuotaExceededLifecycleHook)
pub type CreateLifecycleHookError = super::DocumentedError;
