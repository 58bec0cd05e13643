// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMultiAccountDeliveryChannelStatistics`, from `resourcecenter/GetMultiAccountDeliveryChannelStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on one delivery channel that works across accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetMultiAccountDeliveryChannelStatisticsRequest::new()
///     .delivery_channel_id("...");
/// let reply = client.get_multi_account_delivery_channel_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMultiAccountDeliveryChannelStatisticsRequest {
    /// **Required.** Channel that sends snapshots and changes to storage of yours.
    pub delivery_channel_id: Option<String>,
}

impl GetMultiAccountDeliveryChannelStatisticsRequest {
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
    GetMultiAccountDeliveryChannelStatisticsRequest {
        "DeliveryChannelId" => delivery_channel_id: query,
    }
}

impl Operation for GetMultiAccountDeliveryChannelStatisticsRequest {
    type Response = GetMultiAccountDeliveryChannelStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "GetMultiAccountDeliveryChannelStatistics",
        )
        .required(&["DeliveryChannelId"])
        .read_only();
}

/// Response to [`GetMultiAccountDeliveryChannelStatisticsRequest`], which the documentation does not describe.
pub type GetMultiAccountDeliveryChannelStatisticsResponse = alicloud_runtime::UndocumentedResponse;
