// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDeliveryChannelStatistics`, from `resourcecenter/GetDeliveryChannelStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on one delivery channel of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetDeliveryChannelStatisticsRequest::new()
///     .delivery_channel_id("...");
/// let reply = client.get_delivery_channel_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDeliveryChannelStatisticsRequest {
    /// **Required.** Channel that sends snapshots and changes to storage of yours.
    pub delivery_channel_id: Option<String>,
}

impl GetDeliveryChannelStatisticsRequest {
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
    GetDeliveryChannelStatisticsRequest {
        "DeliveryChannelId" => delivery_channel_id: query,
    }
}

impl Operation for GetDeliveryChannelStatisticsRequest {
    type Response = GetDeliveryChannelStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDeliveryChannelStatistics")
        .required(&["DeliveryChannelId"])
        .read_only();
}

/// Response to [`GetDeliveryChannelStatisticsRequest`], which the documentation does not describe.
pub type GetDeliveryChannelStatisticsResponse = alicloud_runtime::UndocumentedResponse;
