// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAggregateConfigDeliveryChannel`, from `config/CreateAggregateConfigDeliveryChannel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeliveryChannelType};

/// Creates a delivery channel that sends an account group's resource data to SLS, OSS or MNS.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CreateAggregateConfigDeliveryChannelRequest::new()
///     .aggregator_id("...")
///     .delivery_channel_type("...")
///     .delivery_channel_target_arn("...");
/// let reply = client.create_aggregate_config_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAggregateConfigDeliveryChannelRequest {
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// Name that the delivery channel goes by.
    pub delivery_channel_name: Option<String>,
    /// **Required.** Which kind of delivery channel it is or is to be.
    pub delivery_channel_type: Option<Open<DeliveryChannelType>>,
    /// **Required.** Resource name of the delivery channel target, in the `acs:` notation.
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
    /// Time that is set or recorded for this: delivery snapshot.
    pub delivery_snapshot_time: Option<String>,
}

impl CreateAggregateConfigDeliveryChannelRequest {
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
    /// Sets `DeliveryChannelName`.
    pub fn delivery_channel_name(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_name = Some(value.into());
        self
    }
    /// Sets `DeliveryChannelType`, which is required.
    pub fn delivery_channel_type(
        mut self,
        value: impl Into<Open<DeliveryChannelType>>,
    ) -> Self {
        self.delivery_channel_type = Some(value.into());
        self
    }
    /// Sets `DeliveryChannelTargetArn`, which is required.
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
    /// Sets `DeliverySnapshotTime`.
    pub fn delivery_snapshot_time(mut self, value: impl Into<String>) -> Self {
        self.delivery_snapshot_time = Some(value.into());
        self
    }
}

request! {
    CreateAggregateConfigDeliveryChannelRequest {
        "AggregatorId" => aggregator_id: query,
        "DeliveryChannelName" => delivery_channel_name: query,
        "DeliveryChannelType" => delivery_channel_type: query,
        "DeliveryChannelTargetArn" => delivery_channel_target_arn: query,
        "DeliveryChannelCondition" => delivery_channel_condition: query,
        "OversizedDataOSSTargetArn" => oversized_data_oss_target_arn: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "ConfigurationSnapshot" => configuration_snapshot: query,
        "CompliantSnapshot" => compliant_snapshot: query,
        "ConfigurationItemChangeNotification" => configuration_item_change_notification: query,
        "NonCompliantNotification" => non_compliant_notification: query,
        "DeliverySnapshotTime" => delivery_snapshot_time: query,
    }
}

impl Operation for CreateAggregateConfigDeliveryChannelRequest {
    type Response = CreateAggregateConfigDeliveryChannelResponse;
    type Error = CreateAggregateConfigDeliveryChannelError;
    const INFO: OperationInfo = super::operation("CreateAggregateConfigDeliveryChannel")
        .required(&["AggregatorId", "DeliveryChannelType", "DeliveryChannelTargetArn"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateAggregateConfigDeliveryChannelError] = &[
        CreateAggregateConfigDeliveryChannelError::DeliveryChannelNotExists,
        CreateAggregateConfigDeliveryChannelError::InvalidDeliveryChannelAssumeRoleArnFormat,
        CreateAggregateConfigDeliveryChannelError::InvalidDeliveryChannelTargetArnFormat,
        CreateAggregateConfigDeliveryChannelError::InvalidDeliveryChannelConditionFormat,
        CreateAggregateConfigDeliveryChannelError::MemberNotBelongToMaster,
        CreateAggregateConfigDeliveryChannelError::DeliveryChannelAccountNotSupport,
        CreateAggregateConfigDeliveryChannelError::DeliveryChannelMnsUnreachable,
        CreateAggregateConfigDeliveryChannelError::DeliveryChannelOssUnreachable,
        CreateAggregateConfigDeliveryChannelError::DeliveryChannelSlsUnreachable,
        CreateAggregateConfigDeliveryChannelError::AccountNotExisted,
    ];
}

/// Response to [`CreateAggregateConfigDeliveryChannelRequest`].
#[non_exhaustive]
pub struct CreateAggregateConfigDeliveryChannelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7A0FFF8-0B44-40C6-8BBF-3A185EFDERTHG`.
    pub request_id: Option<String>,
    /// ID of the delivery channel that the item belongs to or stands for.
    /// Example: `cdc-8e45ff4e06a3a8****`.
    pub delivery_channel_id: Option<String>,
}

response! {
    CreateAggregateConfigDeliveryChannelResponse {
        "RequestId" => request_id: value,
        "DeliveryChannelId" => delivery_channel_id: value,
    }
}

/// Errors that the documentation of [`CreateAggregateConfigDeliveryChannelRequest`] names.
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
pub type CreateAggregateConfigDeliveryChannelError = super::DocumentedError;
