// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNotificationConfigurations`, from `ess/DescribeNotificationConfigurations.md`.

use alicloud_runtime::codegen::*;

/// Lists the notifications that are set up on events and resource changes of a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeNotificationConfigurationsRequest::new()
///     .scaling_group_id("asg-bp1igpak5ft1flyp****");
/// let reply = client.describe_notification_configurations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsRequest {
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1igpak5ft1flyp****`.
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
    type Error = DescribeNotificationConfigurationsError;
    const INFO: OperationInfo = super::operation("DescribeNotificationConfigurations")
        .required(&["ScalingGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeNotificationConfigurationsError] = &[
        DescribeNotificationConfigurationsError::InvalidScalingGroupIdNotFound,
    ];
}

/// Response to [`DescribeNotificationConfigurationsRequest`].
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsResponse {
    /// Receivers of notifications that were found.
    pub notification_configuration_models: Vec<NotificationConfigurationModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeNotificationConfigurationsResponse {
        "NotificationConfigurationModels" => notification_configuration_models: list("NotificationConfigurationModel"),
        "RequestId" => request_id: value,
    }
}

/// Receivers of notifications that were found.
#[non_exhaustive]
pub struct NotificationConfigurationModel {
    /// Receiver of the notifications, such as CloudMonitor or a queue or topic of Message Service.
    /// Example: `acs:mns:cn-beijing:161456884340****:topic/modifyLifecycleHo****`.
    pub notification_arn: Option<String>,
    /// Kinds of events that are, or can be, reported. Example: `AUTOSCALING:SCALE_IN_SUCCESS`.
    pub notification_types: Vec<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
}

response! {
    NotificationConfigurationModel {
        "NotificationArn" => notification_arn: value,
        "NotificationTypes" => notification_types: list("NotificationType"),
        "ScalingGroupId" => scaling_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeNotificationConfigurationsRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
pub type DescribeNotificationConfigurationsError = super::DocumentedError;
