// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAggregateConfigDeliveryChannel`, from `config/DeleteAggregateConfigDeliveryChannel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a delivery channel of an account group; changes are no longer delivered by it.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeleteAggregateConfigDeliveryChannelRequest::new()
///     .aggregator_id("...")
///     .delivery_channel_id("...");
/// let reply = client.delete_aggregate_config_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAggregateConfigDeliveryChannelRequest {
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// **Required.** ID of the delivery channel that the call is about.
    pub delivery_channel_id: Option<String>,
}

impl DeleteAggregateConfigDeliveryChannelRequest {
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
}

request! {
    DeleteAggregateConfigDeliveryChannelRequest {
        "AggregatorId" => aggregator_id: query,
        "DeliveryChannelId" => delivery_channel_id: query,
    }
}

impl Operation for DeleteAggregateConfigDeliveryChannelRequest {
    type Response = DeleteAggregateConfigDeliveryChannelResponse;
    type Error = DeleteAggregateConfigDeliveryChannelError;
    const INFO: OperationInfo = super::operation("DeleteAggregateConfigDeliveryChannel")
        .required(&["AggregatorId", "DeliveryChannelId"]);
    const ERRORS: &'static [DeleteAggregateConfigDeliveryChannelError] = &[
        DeleteAggregateConfigDeliveryChannelError::DeliveryChannelNotExists,
        DeleteAggregateConfigDeliveryChannelError::InvalidDeliveryChannelAssumeRoleArnFormat,
        DeleteAggregateConfigDeliveryChannelError::InvalidDeliveryChannelTargetArnFormat,
        DeleteAggregateConfigDeliveryChannelError::InvalidDeliveryChannelConditionFormat,
        DeleteAggregateConfigDeliveryChannelError::MemberNotBelongToMaster,
        DeleteAggregateConfigDeliveryChannelError::DeliveryChannelAccountNotSupport,
        DeleteAggregateConfigDeliveryChannelError::DeliveryChannelMnsUnreachable,
        DeleteAggregateConfigDeliveryChannelError::DeliveryChannelOssUnreachable,
        DeleteAggregateConfigDeliveryChannelError::DeliveryChannelSlsUnreachable,
        DeleteAggregateConfigDeliveryChannelError::AccountNotExisted,
    ];
}

/// Response to [`DeleteAggregateConfigDeliveryChannelRequest`].
#[non_exhaustive]
pub struct DeleteAggregateConfigDeliveryChannelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FCC2F05C-F672-5665-8102-0020DF66B9B9`.
    pub request_id: Option<String>,
    /// ID of the delivery channel that the item belongs to or stands for.
    /// Example: `cdc-38c3013b46c9002c****`.
    pub delivery_channel_id: Option<String>,
}

response! {
    DeleteAggregateConfigDeliveryChannelResponse {
        "RequestId" => request_id: value,
        "DeliveryChannelId" => delivery_channel_id: value,
    }
}

/// Errors that the documentation of [`DeleteAggregateConfigDeliveryChannelRequest`] names.
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
pub type DeleteAggregateConfigDeliveryChannelError = super::DocumentedError;
