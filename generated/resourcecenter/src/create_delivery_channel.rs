// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDeliveryChannel`, from `resourcecenter/CreateDeliveryChannel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeliveryChannelFilter, ResourceChangeDelivery, ResourceSnapshotDelivery, SlsProperties};

/// Creates a channel that delivers resource snapshots or resource changes of the account to a
/// target.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// use alicloud_resourcecenter::create_delivery_channel::DeliveryChannelFilter;
///
/// let request = alicloud_resourcecenter::CreateDeliveryChannelRequest::new()
///     .delivery_channel_name("...")
///     .delivery_channel_filter(DeliveryChannelFilter::new());
/// let reply = client.create_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDeliveryChannelRequest {
    /// **Required.** Display text for the channel that sends snapshots and changes.
    pub delivery_channel_name: Option<String>,
    /// Free text that tells people about the delivery channel.
    pub delivery_channel_description: Option<String>,
    /// When and where lists of resources are delivered.
    pub resource_snapshot_delivery: Option<ResourceSnapshotDelivery>,
    /// Where changes of resources are delivered.
    pub resource_change_delivery: Option<ResourceChangeDelivery>,
    /// **Required.** Which resources are covered.
    pub delivery_channel_filter: Option<DeliveryChannelFilter>,
}

impl CreateDeliveryChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliveryChannelName`, which is required.
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
        value: impl Into<ResourceSnapshotDelivery>,
    ) -> Self {
        self.resource_snapshot_delivery = Some(value.into());
        self
    }
    /// Sets `ResourceChangeDelivery`.
    pub fn resource_change_delivery(
        mut self,
        value: impl Into<ResourceChangeDelivery>,
    ) -> Self {
        self.resource_change_delivery = Some(value.into());
        self
    }
    /// Sets `DeliveryChannelFilter`, which is required.
    pub fn delivery_channel_filter(
        mut self,
        value: impl Into<DeliveryChannelFilter>,
    ) -> Self {
        self.delivery_channel_filter = Some(value.into());
        self
    }
}

request! {
    CreateDeliveryChannelRequest {
        "DeliveryChannelName" => delivery_channel_name: query,
        "DeliveryChannelDescription" => delivery_channel_description: query,
        "ResourceSnapshotDelivery" => resource_snapshot_delivery: query,
        "ResourceChangeDelivery" => resource_change_delivery: query,
        "DeliveryChannelFilter" => delivery_channel_filter: query,
    }
}

impl Operation for CreateDeliveryChannelRequest {
    type Response = CreateDeliveryChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDeliveryChannel")
        .required(&["DeliveryChannelName", "DeliveryChannelFilter"]);
}

/// Response to [`CreateDeliveryChannelRequest`], which the documentation does not describe.
pub type CreateDeliveryChannelResponse = alicloud_runtime::UndocumentedResponse;
