// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConfigDeliveryChannel`, from `config/DeleteConfigDeliveryChannel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a delivery channel; changes and snapshots are no longer delivered by it.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeleteConfigDeliveryChannelRequest::new()
///     .delivery_channel_id("...");
/// let reply = client.delete_config_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConfigDeliveryChannelRequest {
    /// **Required.** ID of the delivery channel that the call is about.
    pub delivery_channel_id: Option<String>,
}

impl DeleteConfigDeliveryChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliveryChannelId`, which is required.
    pub fn delivery_channel_id(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_id = Some(value.into());
        self
    }
}

request! {
    DeleteConfigDeliveryChannelRequest {
        "DeliveryChannelId" => delivery_channel_id: query,
    }
}

impl Operation for DeleteConfigDeliveryChannelRequest {
    type Response = DeleteConfigDeliveryChannelResponse;
    type Error = DeleteConfigDeliveryChannelError;
    const INFO: OperationInfo = super::operation("DeleteConfigDeliveryChannel")
        .required(&["DeliveryChannelId"]);
    const ERRORS: &'static [DeleteConfigDeliveryChannelError] = &[
        DeleteConfigDeliveryChannelError::DeliveryChannelNotExists,
        DeleteConfigDeliveryChannelError::InvalidDeliveryChannelAssumeRoleArnFormat,
        DeleteConfigDeliveryChannelError::InvalidDeliveryChannelTargetArnFormat,
        DeleteConfigDeliveryChannelError::InvalidDeliveryChannelConditionFormat,
        DeleteConfigDeliveryChannelError::MemberNotBelongToMaster,
        DeleteConfigDeliveryChannelError::DeliveryChannelAccountNotSupport,
        DeleteConfigDeliveryChannelError::DeliveryChannelMnsUnreachable,
        DeleteConfigDeliveryChannelError::DeliveryChannelOssUnreachable,
        DeleteConfigDeliveryChannelError::DeliveryChannelSlsUnreachable,
        DeleteConfigDeliveryChannelError::AccountNotExisted,
    ];
}

/// Response to [`DeleteConfigDeliveryChannelRequest`].
#[non_exhaustive]
pub struct DeleteConfigDeliveryChannelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `35F1DA37-ECB5-54E9-AC22-0D9111A665AA`.
    pub request_id: Option<String>,
    /// ID of the delivery channel that the item belongs to or stands for.
    /// Example: `cdc-38c32e87cadb002c****`.
    pub delivery_channel_id: Option<String>,
}

response! {
    DeleteConfigDeliveryChannelResponse {
        "RequestId" => request_id: value,
        "DeliveryChannelId" => delivery_channel_id: value,
    }
}

/// Errors that the documentation of [`DeleteConfigDeliveryChannelRequest`] names.
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
pub type DeleteConfigDeliveryChannelError = super::DocumentedError;
