// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDataEventSelector`, from `actiontrail/GetDataEventSelector.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SlsDeliveryConfig};

/// Reads which data events a trail delivers, and in which regions.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetDataEventSelectorRequest::new()
///     .trail_name("trail-name");
/// let reply = client.get_data_event_selector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDataEventSelectorRequest {
    /// **Required.** Trail, which keeps recording calls and delivers the records.
    /// Example: `trail-name`.
    pub trail_name: Option<String>,
}

impl GetDataEventSelectorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrailName`, which is required.
    pub fn trail_name(mut self, value: impl Into<String>) -> Self {
        self.trail_name = Some(value.into());
        self
    }
}

request! {
    GetDataEventSelectorRequest {
        "TrailName" => trail_name: query,
    }
}

impl Operation for GetDataEventSelectorRequest {
    type Response = GetDataEventSelectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDataEventSelector")
        .required(&["TrailName"])
        .read_only();
}

/// Response to [`GetDataEventSelectorRequest`].
#[non_exhaustive]
pub struct GetDataEventSelectorResponse {
    /// The data event selectors that are concerned.
    pub data_event_selectors: Option<String>,
    /// Region that the is trail all lies in. Example: `true`.
    pub is_trail_all_region: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `90771C32-635B-529C-950C-75A9607D****`.
    pub request_id: Option<String>,
    /// Settings of each sls delivery, one entry each.
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
    /// Resource name of the trail, in the `acs:` notation.
    /// Example: `acs:actiontrail:cn-shanghai:159498693826****:trail/trail-name`.
    pub trail_arn: Option<String>,
}

response! {
    GetDataEventSelectorResponse {
        "DataEventSelectors" => data_event_selectors: value,
        "IsTrailAllRegion" => is_trail_all_region: value,
        "RequestId" => request_id: value,
        "SlsDeliveryConfigs" => sls_delivery_configs: list(""),
        "TrailArn" => trail_arn: value,
    }
}
