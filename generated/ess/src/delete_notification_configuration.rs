// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNotificationConfiguration`, from `ess/DeleteNotificationConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Stops the reports of a scaling group to one receiver.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DeleteNotificationConfigurationRequest::new()
///     .notification_arn("acs:ess:cn-beijing:161456884340****:cloudmonitor")
///     .scaling_group_id("asg-bp18p2yfxow2dloq****");
/// let reply = client.delete_notification_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNotificationConfigurationRequest {
    /// **Required.** Receiver of the notifications, such as CloudMonitor or a queue or topic of Message
    /// Service. Example: `acs:ess:cn-beijing:161456884340****:cloudmonitor`.
    pub notification_arn: Option<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp18p2yfxow2dloq****`.
    pub scaling_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteNotificationConfigurationRequest {
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
}

request! {
    DeleteNotificationConfigurationRequest {
        "NotificationArn" => notification_arn: query,
        "ScalingGroupId" => scaling_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteNotificationConfigurationRequest {
    type Response = DeleteNotificationConfigurationResponse;
    type Error = DeleteNotificationConfigurationError;
    const INFO: OperationInfo = super::operation("DeleteNotificationConfiguration")
        .required(&["NotificationArn", "ScalingGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteNotificationConfigurationError] = &[
        DeleteNotificationConfigurationError::NotificationConfigurationNotExist,
        DeleteNotificationConfigurationError::InvalidScalingGroupIdNotFound,
    ];
}

/// Response to [`DeleteNotificationConfigurationRequest`].
pub type DeleteNotificationConfigurationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNotificationConfigurationRequest`] names.
///
/// - [`NotificationConfigurationNotExist`](super::DocumentedError::NotificationConfigurationNotExist)
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
pub type DeleteNotificationConfigurationError = super::DocumentedError;
