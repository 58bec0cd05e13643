// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNotificationConfiguration`, from `ess_2022_02_22/DeleteNotificationConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Deletes a notification setting, so that the group's events are no longer reported there.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DeleteNotificationConfigurationRequest::new()
///     .scaling_group_id("...")
///     .notification_arn("...");
/// let reply = client.delete_notification_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNotificationConfigurationRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// **Required.** Resource name of the notification, in the `acs:` notation.
    pub notification_arn: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteNotificationConfigurationRequest {
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
    /// Sets `NotificationArn`, which is required.
    pub fn notification_arn(mut self, value: impl Into<String>) -> Self {
        self.notification_arn = Some(value.into());
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
        "ScalingGroupId" => scaling_group_id: query,
        "NotificationArn" => notification_arn: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteNotificationConfigurationRequest {
    type Response = DeleteNotificationConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNotificationConfiguration")
        .required(&["ScalingGroupId", "NotificationArn"])
        .region("RegionId");
}

/// Response to [`DeleteNotificationConfigurationRequest`].
pub type DeleteNotificationConfigurationResponse = alicloud_runtime::EmptyResponse;
