// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNotificationConfiguration`, from `ess_2022_02_22/CreateNotificationConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Sets up notifications for scaling events and resource changes of a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::CreateNotificationConfigurationRequest::new()
///     .scaling_group_id("...")
///     .notification_arn("...")
///     .notification_types(["..."]);
/// let reply = client.create_notification_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNotificationConfigurationRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// **Required.** Resource name of the notification, in the `acs:` notation.
    pub notification_arn: Option<String>,
    /// **Required.** Kinds of notification to work on or to narrow the list down to.
    /// Items: at most 12.
    pub notification_types: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Offset from UTC, or a place that stands for it, by which times of day are reckoned.
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
    /// Sets `NotificationTypes`, which is required.
    pub fn notification_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.notification_types = value.into_iter().map(Into::into).collect();
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
        "ScalingGroupId" => scaling_group_id: query,
        "NotificationArn" => notification_arn: query,
        "NotificationTypes" => notification_types: query,
        "RegionId" => region_id: query,
        "TimeZone" => time_zone: query,
        "MessageEncoding" => message_encoding: query,
    }
}

impl Operation for CreateNotificationConfigurationRequest {
    type Response = CreateNotificationConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNotificationConfiguration")
        .required(&["ScalingGroupId", "NotificationArn", "NotificationTypes"])
        .region("RegionId");
}

/// Response to [`CreateNotificationConfigurationRequest`].
pub type CreateNotificationConfigurationResponse = alicloud_runtime::EmptyResponse;
