// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAggregateConfigDeliveryChannel`, from `config/UpdateAggregateConfigDeliveryChannel.md`.

use alicloud_runtime::codegen::*;

/// Changes a delivery channel of an account group, such as its destination and status.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::UpdateAggregateConfigDeliveryChannelRequest::new()
///     .aggregator_id("...")
///     .delivery_channel_id("...");
/// let reply = client.update_aggregate_config_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAggregateConfigDeliveryChannelRequest {
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// **Required.** ID of the delivery channel that the call is about.
    pub delivery_channel_id: Option<String>,
    /// Name that the delivery channel goes by.
    pub delivery_channel_name: Option<String>,
    /// Resource name of the delivery channel target, in the `acs:` notation.
    pub delivery_channel_target_arn: Option<String>,
    /// Conditions, as JSON, that an event must meet to be delivered.
    pub delivery_channel_condition: Option<String>,
    /// Resource name of the oversized data OSS target, in the `acs:` notation.
    pub oversized_data_oss_target_arn: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether a list of all resources is delivered at the times set.
    pub configuration_snapshot: Option<bool>,
    /// Whether compliant results are delivered as well, at the time set.
    pub compliant_snapshot: Option<bool>,
    /// Whether changes of resources are delivered.
    pub configuration_item_change_notification: Option<bool>,
    /// Whether violations are delivered as they are found.
    pub non_compliant_notification: Option<bool>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i64>,
    /// Time that is set or recorded for this: delivery snapshot.
    pub delivery_snapshot_time: Option<String>,
}

impl UpdateAggregateConfigDeliveryChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `DeliveryChannelId`, which is required.
    pub fn delivery_channel_id(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_id = Some(value.into());
        self
    }
    /// Sets `DeliveryChannelName`.
    pub fn delivery_channel_name(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_name = Some(value.into());
        self
    }
    /// Sets `DeliveryChannelTargetArn`.
    pub fn delivery_channel_target_arn(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_target_arn = Some(value.into());
        self
    }
    /// Sets `DeliveryChannelCondition`.
    pub fn delivery_channel_condition(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_condition = Some(value.into());
        self
    }
    /// Sets `OversizedDataOSSTargetArn`.
    pub fn oversized_data_oss_target_arn(mut self, value: impl Into<String>) -> Self {
        self.oversized_data_oss_target_arn = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ConfigurationSnapshot`.
    #[inline]
    pub fn configuration_snapshot(mut self, value: bool) -> Self {
        self.configuration_snapshot = Some(value);
        self
    }
    /// Sets `CompliantSnapshot`.
    #[inline]
    pub fn compliant_snapshot(mut self, value: bool) -> Self {
        self.compliant_snapshot = Some(value);
        self
    }
    /// Sets `ConfigurationItemChangeNotification`.
    #[inline]
    pub fn configuration_item_change_notification(mut self, value: bool) -> Self {
        self.configuration_item_change_notification = Some(value);
        self
    }
    /// Sets `NonCompliantNotification`.
    #[inline]
    pub fn non_compliant_notification(mut self, value: bool) -> Self {
        self.non_compliant_notification = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `DeliverySnapshotTime`.
    pub fn delivery_snapshot_time(mut self, value: impl Into<String>) -> Self {
        self.delivery_snapshot_time = Some(value.into());
        self
    }
}

request! {
    UpdateAggregateConfigDeliveryChannelRequest {
        "AggregatorId" => aggregator_id: query,
        "DeliveryChannelId" => delivery_channel_id: query,
        "DeliveryChannelName" => delivery_channel_name: query,
        "DeliveryChannelTargetArn" => delivery_channel_target_arn: query,
        "DeliveryChannelCondition" => delivery_channel_condition: query,
        "OversizedDataOSSTargetArn" => oversized_data_oss_target_arn: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "ConfigurationSnapshot" => configuration_snapshot: query,
        "CompliantSnapshot" => compliant_snapshot: query,
        "ConfigurationItemChangeNotification" => configuration_item_change_notification: query,
        "NonCompliantNotification" => non_compliant_notification: query,
        "Status" => status: query,
        "DeliverySnapshotTime" => delivery_snapshot_time: query,
    }
}

impl Operation for UpdateAggregateConfigDeliveryChannelRequest {
    type Response = UpdateAggregateConfigDeliveryChannelResponse;
    type Error = UpdateAggregateConfigDeliveryChannelError;
    const INFO: OperationInfo = super::operation("UpdateAggregateConfigDeliveryChannel")
        .required(&["AggregatorId", "DeliveryChannelId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateAggregateConfigDeliveryChannelError] = &[
        UpdateAggregateConfigDeliveryChannelError::DeliveryChannelNotExists,
        UpdateAggregateConfigDeliveryChannelError::InvalidDeliveryChannelAssumeRoleArnFormat,
        UpdateAggregateConfigDeliveryChannelError::InvalidDeliveryChannelTargetArnFormat,
        UpdateAggregateConfigDeliveryChannelError::InvalidDeliveryChannelConditionFormat,
        UpdateAggregateConfigDeliveryChannelError::MemberNotBelongToMaster,
        UpdateAggregateConfigDeliveryChannelError::DeliveryChannelAccountNotSupport,
        UpdateAggregateConfigDeliveryChannelError::DeliveryChannelMnsUnreachable,
        UpdateAggregateConfigDeliveryChannelError::DeliveryChannelOssUnreachable,
        UpdateAggregateConfigDeliveryChannelError::DeliveryChannelSlsUnreachable,
        UpdateAggregateConfigDeliveryChannelError::AccountNotExisted,
    ];
}

/// Response to [`UpdateAggregateConfigDeliveryChannelRequest`].
#[non_exhaustive]
pub struct UpdateAggregateConfigDeliveryChannelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7A0FFF8-0B44-40C6-8BBF-3A185EFDERTHG`.
    pub request_id: Option<String>,
    /// ID of the delivery channel that the item belongs to or stands for.
    /// Example: `cdc-8e45ff4e06a3a8****`.
    pub delivery_channel_id: Option<String>,
}

response! {
    UpdateAggregateConfigDeliveryChannelResponse {
        "RequestId" => request_id: value,
        "DeliveryChannelId" => delivery_channel_id: value,
    }
}

/// Errors that the documentation of [`UpdateAggregateConfigDeliveryChannelRequest`] names.
///
/// - [`DeliveryChannelNotExists`](super::DocumentedError::DeliveryChannelNotExists)
/// - [`InvalidDeliveryChannelAssumeRoleArnFormat`](super::DocumentedError::InvalidDeliveryChannelAssumeRoleArnFormat)
/// - [`InvalidDeliveryChannelTargetArnFormat`](super::DocumentedError::InvalidDeliveryChannelTargetArnFormat)
/// - [`InvalidDeliveryChannelConditionFormat`](super::DocumentedError::InvalidDeliveryChannelConditionFormat)
/// - [`MemberNotBelongToMaster`](super::DocumentedError::MemberNotBelongToMaster)
/// - [`DeliveryChannelAccountNotSupport`](super::DocumentedError::DeliveryChannelAccountNotSupport)
/// - [`DeliveryChannelMnsUnreachable`](super::DocumentedError::DeliveryChannelMnsUnreachable)
/// - [`DeliveryChannelOssUnreachable`](super::DocumentedError::DeliveryChannelOssUnreachable)
/// - [`DeliveryChannelSlsUnreachable`](super::DocumentedError::DeliveryChannelSlsUnreachable)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
pub type UpdateAggregateConfigDeliveryChannelError = super::DocumentedError;
