// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNotificationConfiguration`, from `ess/CreateNotificationConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Has events of a scaling group reported to CloudMonitor or Message Service.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::CreateNotificationConfigurationRequest::new()
///     .notification_arn("acs:mns:cn-beijing:161456884340****:queue/modifyLifecycleHo****")
///     .notification_type(["AUTOSCALING:SCALE_OUT_SUCCESS"])
///     .scaling_group_id("asg-bp1igpak5ft1flyp****");
/// let reply = client.create_notification_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNotificationConfigurationRequest {
    /// **Required.** Receiver of the notifications, such as CloudMonitor or a queue or topic of Message
    /// Service. Example: `acs:mns:cn-beijing:161456884340****:queue/modifyLifecycleHo****`.
    pub notification_arn: Option<String>,
    /// **Required.** Kinds of events that are reported.
    /// Items: at most 12. Example: `AUTOSCALING:SCALE_OUT_SUCCESS`.
    pub notification_type: Vec<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Time zone that times in notifications are given in.
    pub time_zone: Option<String>,
    /// How messages to the receiver are encoded.
    pub message_encoding: Option<String>,
}

impl CreateNotificationConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NotificationArn`, which is required.
    pub fn notification_arn(mut self, value: impl Into<String>) -> Self {
        self.notification_arn = Some(value.into());
        self
    }
    /// Sets `NotificationType`, which is required.
    pub fn notification_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.notification_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TimeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `MessageEncoding`.
    pub fn message_encoding(mut self, value: impl Into<String>) -> Self {
        self.message_encoding = Some(value.into());
        self
    }
}

request! {
    CreateNotificationConfigurationRequest {
        "NotificationArn" => notification_arn: query,
        "NotificationType" => notification_type: query,
        "ScalingGroupId" => scaling_group_id: query,
        "RegionId" => region_id: query,
        "TimeZone" => time_zone: query,
        "MessageEncoding" => message_encoding: query,
    }
}

impl Operation for CreateNotificationConfigurationRequest {
    type Response = CreateNotificationConfigurationResponse;
    type Error = CreateNotificationConfigurationError;
    const INFO: OperationInfo = super::operation("CreateNotificationConfiguration")
        .required(&["NotificationArn", "NotificationType", "ScalingGroupId"])
        .region("RegionId");
    const ERRORS: &'static [CreateNotificationConfigurationError] = &[
        CreateNotificationConfigurationError::InvalidNotificationArn,
        CreateNotificationConfigurationError::InvalidNotificationTypes,
        CreateNotificationConfigurationError::NotificationConfigurationExist,
        CreateNotificationConfigurationError::NotificationConfigurationQuotaExceedForScalingGroup,
        CreateNotificationConfigurationError::QueueNotExist,
        CreateNotificationConfigurationError::TopicNotExist,
        CreateNotificationConfigurationError::UnsupportedNotificationTypeCurrentRegion,
        CreateNotificationConfigurationError::InvalidScalingGroupIdNotFound,
    ];
}

/// Response to [`CreateNotificationConfigurationRequest`].
pub type CreateNotificationConfigurationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateNotificationConfigurationRequest`] names.
///
/// - [`InvalidNotificationArn`](super::DocumentedError::InvalidNotificationArn)
/// - [`InvalidNotificationTypes`](super::DocumentedError::InvalidNotificationTypes)
/// - [`NotificationConfigurationExist`](super::DocumentedError::NotificationConfigurationExist)
/// - [`NotificationConfigurationQuotaExceedForScalingGroup`](super::DocumentedError::NotificationConfigurationQuotaExceedForScalingGroup)
/// - [`QueueNotExist`](super::DocumentedError::QueueNotExist)
/// - [`TopicNotExist`](super::DocumentedError::TopicNotExist)
/// - [`UnsupportedNotificationTypeCurrentRegion`](super::DocumentedError::UnsupportedNotificationTypeCurrentRegion)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
pub type CreateNotificationConfigurationError = super::DocumentedError;
