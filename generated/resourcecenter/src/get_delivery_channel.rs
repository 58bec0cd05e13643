// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDeliveryChannel`, from `resourcecenter/GetDeliveryChannel.md`.

use alicloud_runtime::codegen::*;

/// Shows the settings of one delivery channel of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetDeliveryChannelRequest::new();
/// let reply = client.get_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDeliveryChannelRequest {
    /// Channel that sends snapshots and changes to storage of yours.
    pub delivery_channel_id: Option<String>,
}

impl GetDeliveryChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliveryChannelId`.
    pub fn delivery_channel_id(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_id = Some(value.into());
        self
    }
}

request! {
    GetDeliveryChannelRequest {
        "DeliveryChannelId" => delivery_channel_id: query,
    }
}

impl Operation for GetDeliveryChannelRequest {
    type Response = GetDeliveryChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDeliveryChannel").read_only();
}

/// Response to [`GetDeliveryChannelRequest`], which the documentation does not describe.
pub type GetDeliveryChannelResponse = alicloud_runtime::UndocumentedResponse;
