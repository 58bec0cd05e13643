// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMultiAccountDeliveryChannel`, from `resourcecenter/DeleteMultiAccountDeliveryChannel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a delivery channel that covered several accounts of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::DeleteMultiAccountDeliveryChannelRequest::new()
///     .delivery_channel_id("...");
/// let reply = client.delete_multi_account_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMultiAccountDeliveryChannelRequest {
    /// **Required.** Channel that sends snapshots and changes to storage of yours.
    pub delivery_channel_id: Option<String>,
}

impl DeleteMultiAccountDeliveryChannelRequest {
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
    DeleteMultiAccountDeliveryChannelRequest {
        "DeliveryChannelId" => delivery_channel_id: query,
    }
}

impl Operation for DeleteMultiAccountDeliveryChannelRequest {
    type Response = DeleteMultiAccountDeliveryChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMultiAccountDeliveryChannel")
        .required(&["DeliveryChannelId"]);
}

/// Response to [`DeleteMultiAccountDeliveryChannelRequest`], which the documentation does not describe.
pub type DeleteMultiAccountDeliveryChannelResponse = alicloud_runtime::UndocumentedResponse;
