// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNotificationConfigurations`, from `ess_2022_02_22/DescribeNotificationConfigurations.md`.

use alicloud_runtime::codegen::*;

/// Lists the notifications that a scaling group sends, with event types and receivers.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeNotificationConfigurationsRequest::new()
///     .scaling_group_id("...");
/// let reply = client.describe_notification_configurations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeNotificationConfigurationsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeNotificationConfigurationsRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeNotificationConfigurationsRequest {
    type Response = DescribeNotificationConfigurationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNotificationConfigurations")
        .required(&["ScalingGroupId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeNotificationConfigurationsRequest`].
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// The notification configuration models that were found or are concerned, one entry each.
    pub notification_configuration_models: Vec<NotificationConfigurationModel>,
}

response! {
    DescribeNotificationConfigurationsResponse {
        "RequestId" => request_id: value,
        "NotificationConfigurationModels" => notification_configuration_models: list(""),
    }
}

/// The notification configuration models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NotificationConfigurationModel {
    /// Resource name of the notification, in the `acs:` notation.
    /// Example: `acs:mns:cn-beijing:161456884340****:topic/modifyLifecycleHo****`.
    pub notification_arn: Option<String>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// Kinds of notification that were found or are concerned.
    /// Example: `AUTOSCALING:SCALE_IN_SUCCESS`.
    pub notification_types: Vec<String>,
}

response! {
    NotificationConfigurationModel {
        "NotificationArn" => notification_arn: value,
        "ScalingGroupId" => scaling_group_id: value,
        "NotificationTypes" => notification_types: list(""),
    }
}
