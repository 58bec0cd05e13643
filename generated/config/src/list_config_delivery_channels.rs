// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConfigDeliveryChannels`, from `config/ListConfigDeliveryChannels.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeliveryChannel};

/// Lists all delivery channels of the current account, or those with given IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListConfigDeliveryChannelsRequest::new();
/// let reply = client.list_config_delivery_channels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConfigDeliveryChannelsRequest {
    /// IDs of the delivery channels to work on or to narrow the list down to.
    pub delivery_channel_ids: Option<String>,
}

impl ListConfigDeliveryChannelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliveryChannelIds`.
    pub fn delivery_channel_ids(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_ids = Some(value.into());
        self
    }
}

request! {
    ListConfigDeliveryChannelsRequest {
        "DeliveryChannelIds" => delivery_channel_ids: query,
    }
}

impl Operation for ListConfigDeliveryChannelsRequest {
    type Response = ListConfigDeliveryChannelsResponse;
    type Error = ListConfigDeliveryChannelsError;
    const INFO: OperationInfo = super::operation("ListConfigDeliveryChannels")
        .read_only();
    const ERRORS: &'static [ListConfigDeliveryChannelsError] = &[
        ListConfigDeliveryChannelsError::DeliveryChannelNotExists,
        ListConfigDeliveryChannelsError::AccountNotExisted,
        ListConfigDeliveryChannelsError::ServiceUnavailable,
    ];
}

/// Response to [`ListConfigDeliveryChannelsRequest`].
#[non_exhaustive]
pub struct ListConfigDeliveryChannelsResponse {
    /// The delivery channels that were found or are concerned, one entry each.
    pub delivery_channels: Vec<DeliveryChannel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC300244-FCE3-5061-8214-C27ECB668487`.
    pub request_id: Option<String>,
}

response! {
    ListConfigDeliveryChannelsResponse {
        "DeliveryChannels" => delivery_channels: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListConfigDeliveryChannelsRequest`] names.
///
/// - [`DeliveryChannelNotExists`](super::DocumentedError::DeliveryChannelNotExists)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListConfigDeliveryChannelsError = super::DocumentedError;
