// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDeliveryChannel`, from `resourcecenter/DeleteDeliveryChannel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a delivery channel; resource changes and snapshots are no longer delivered by it.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::DeleteDeliveryChannelRequest::new()
///     .delivery_channel_id("...");
/// let reply = client.delete_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDeliveryChannelRequest {
    /// **Required.** Channel that sends snapshots and changes to storage of yours.
    pub delivery_channel_id: Option<String>,
}

impl DeleteDeliveryChannelRequest {
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
    DeleteDeliveryChannelRequest {
        "DeliveryChannelId" => delivery_channel_id: query,
    }
}

impl Operation for DeleteDeliveryChannelRequest {
    type Response = DeleteDeliveryChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDeliveryChannel")
        .required(&["DeliveryChannelId"]);
}

/// Response to [`DeleteDeliveryChannelRequest`], which the documentation does not describe.
pub type DeleteDeliveryChannelResponse = alicloud_runtime::UndocumentedResponse;
