// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMultiAccountDeliveryChannel`, from `resourcecenter/GetMultiAccountDeliveryChannel.md`.

use alicloud_runtime::codegen::*;

/// Shows the settings of one delivery channel that works across accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetMultiAccountDeliveryChannelRequest::new();
/// let reply = client.get_multi_account_delivery_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelRequest {
    /// Channel that sends snapshots and changes to storage of yours.
    pub delivery_channel_id: Option<String>,
}

impl GetMultiAccountDeliveryChannelRequest {
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
    GetMultiAccountDeliveryChannelRequest {
        "DeliveryChannelId" => delivery_channel_id: query,
    }
}

impl Operation for GetMultiAccountDeliveryChannelRequest {
    type Response = GetMultiAccountDeliveryChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMultiAccountDeliveryChannel")
        .read_only();
}

/// Response to [`GetMultiAccountDeliveryChannelRequest`], which the documentation does not describe.
pub type GetMultiAccountDeliveryChannelResponse = alicloud_runtime::UndocumentedResponse;
