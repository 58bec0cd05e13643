// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDeliveryChannel`, from `resourcecenter/UpdateDeliveryChannel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeliveryChannelFilter, DeliveryChannelResourceChangeDelivery, DeliveryChannelResourceSnapshotDelivery, SlsProperties};

/// Changes a delivery channel of the account, such as its targets, filter, or schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::UpdateDeliveryChannelRequest::new()
///     .delivery_channel_id("...");
/// let reply = client.update_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDeliveryChannelRequest {
    /// **Required.** Channel that sends snapshots and changes to storage of yours.
    pub delivery_channel_id: Option<String>,
    /// Display text for the channel that sends snapshots and changes.
    pub delivery_channel_name: Option<String>,
    /// Free text that tells people about the delivery channel.
    pub delivery_channel_description: Option<String>,
    /// When and where lists of resources are delivered.
    pub resource_snapshot_delivery: Option<DeliveryChannelResourceSnapshotDelivery>,
    /// Where changes of resources are delivered.
    pub resource_change_delivery: Option<DeliveryChannelResourceChangeDelivery>,
    /// Which resources are covered.
    pub delivery_channel_filter: Option<DeliveryChannelFilter>,
}

impl UpdateDeliveryChannelRequest {
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
    /// Sets `DeliveryChannelName`.
    pub fn delivery_channel_name(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_name = Some(value.into());
        self
    }
    /// Sets `DeliveryChannelDescription`.
    pub fn delivery_channel_description(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_description = Some(value.into());
        self
    }
    /// Sets `ResourceSnapshotDelivery`.
    pub fn resource_snapshot_delivery(
        mut self,
        value: impl Into<DeliveryChannelResourceSnapshotDelivery>,
    ) -> Self {
        self.resource_snapshot_delivery = Some(value.into());
        self
    }
    /// Sets `ResourceChangeDelivery`.
    pub fn resource_change_delivery(
        mut self,
        value: impl Into<DeliveryChannelResourceChangeDelivery>,
    ) -> Self {
        self.resource_change_delivery = Some(value.into());
        self
    }
    /// Sets `DeliveryChannelFilter`.
    pub fn delivery_channel_filter(
        mut self,
        value: impl Into<DeliveryChannelFilter>,
    ) -> Self {
        self.delivery_channel_filter = Some(value.into());
        self
    }
}

request! {
    UpdateDeliveryChannelRequest {
        "DeliveryChannelId" => delivery_channel_id: query,
        "DeliveryChannelName" => delivery_channel_name: query,
        "DeliveryChannelDescription" => delivery_channel_description: query,
        "ResourceSnapshotDelivery" => resource_snapshot_delivery: query,
        "ResourceChangeDelivery" => resource_change_delivery: query,
        "DeliveryChannelFilter" => delivery_channel_filter: query,
    }
}

impl Operation for UpdateDeliveryChannelRequest {
    type Response = UpdateDeliveryChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDeliveryChannel")
        .required(&["DeliveryChannelId"]);
}

/// Response to [`UpdateDeliveryChannelRequest`], which the documentation does not describe.
pub type UpdateDeliveryChannelResponse = alicloud_runtime::UndocumentedResponse;
