// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConfigDeliveryChannel`, from `config/GetConfigDeliveryChannel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeliveryChannel};

/// Shows one delivery channel of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetConfigDeliveryChannelRequest::new()
///     .delivery_channel_id("...");
/// let reply = client.get_config_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConfigDeliveryChannelRequest {
    /// **Required.** ID of the delivery channel that the call is about.
    pub delivery_channel_id: Option<String>,
}

impl GetConfigDeliveryChannelRequest {
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
    GetConfigDeliveryChannelRequest {
        "DeliveryChannelId" => delivery_channel_id: query,
    }
}

impl Operation for GetConfigDeliveryChannelRequest {
    type Response = GetConfigDeliveryChannelResponse;
    type Error = GetConfigDeliveryChannelError;
    const INFO: OperationInfo = super::operation("GetConfigDeliveryChannel")
        .required(&["DeliveryChannelId"])
        .read_only();
    const ERRORS: &'static [GetConfigDeliveryChannelError] = &[
        GetConfigDeliveryChannelError::DeliveryChannelNotExists,
        GetConfigDeliveryChannelError::AccountNotExisted,
        GetConfigDeliveryChannelError::ServiceUnavailable,
    ];
}

/// Response to [`GetConfigDeliveryChannelRequest`].
#[non_exhaustive]
pub struct GetConfigDeliveryChannelResponse {
    /// Channel of delivery, with its facts.
    pub delivery_channel: Option<DeliveryChannel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC300244-FCE3-5061-8214-C27ECB668487`.
    pub request_id: Option<String>,
}

response! {
    GetConfigDeliveryChannelResponse {
        "DeliveryChannel" => delivery_channel: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetConfigDeliveryChannelRequest`] names.
///
/// - [`DeliveryChannelNotExists`](super::DocumentedError::DeliveryChannelNotExists)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetConfigDeliveryChannelError = super::DocumentedError;
