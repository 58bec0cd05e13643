// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutDataEventSelector`, from `actiontrail/PutDataEventSelector.md`.

use alicloud_runtime::codegen::*;

/// Creates or replaces the data event selector of a trail, which must exist already.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::PutDataEventSelectorRequest::new()
///     .trail_name("trail-name")
///     .event_selectors("...");
/// let reply = client.put_data_event_selector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutDataEventSelectorRequest {
    /// **Required.** Trail, which keeps recording calls and delivers the records.
    /// Example: `trail-name`.
    pub trail_name: Option<String>,
    /// **Required.** The event selectors that are concerned.
    pub event_selectors: Option<String>,
    /// Region that the is trail all lies in. Example: `true`.
    pub is_trail_all_region: Option<bool>,
    /// IDs of the trail regions to work on or to narrow the list down to.
    /// Example: `cn-shanghai,cn-hangzhou`.
    pub trail_region_ids: Option<String>,
}

impl PutDataEventSelectorRequest {
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
    /// Sets `EventSelectors`, which is required.
    pub fn event_selectors(mut self, value: impl Into<String>) -> Self {
        self.event_selectors = Some(value.into());
        self
    }
    /// Sets `IsTrailAllRegion`.
    #[inline]
    pub fn is_trail_all_region(mut self, value: bool) -> Self {
        self.is_trail_all_region = Some(value);
        self
    }
    /// Sets `TrailRegionIds`.
    pub fn trail_region_ids(mut self, value: impl Into<String>) -> Self {
        self.trail_region_ids = Some(value.into());
        self
    }
}

request! {
    PutDataEventSelectorRequest {
        "TrailName" => trail_name: query,
        "EventSelectors" => event_selectors: query,
        "IsTrailAllRegion" => is_trail_all_region: query,
        "TrailRegionIds" => trail_region_ids: query,
    }
}

impl Operation for PutDataEventSelectorRequest {
    type Response = PutDataEventSelectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutDataEventSelector")
        .required(&["TrailName", "EventSelectors"]);
}

/// Response to [`PutDataEventSelectorRequest`].
#[non_exhaustive]
pub struct PutDataEventSelectorResponse {
    /// The data event selectors that are concerned.
    pub data_event_selectors: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `243E1250-32DA-493B-9347-3C7EEE07****`.
    pub request_id: Option<String>,
    /// Resource name of the trail, in the `acs:` notation.
    /// Example: `acs:actiontrail:cn-shanghai:159498693826****:trail/trail-name`.
    pub trail_arn: Option<String>,
}

response! {
    PutDataEventSelectorResponse {
        "DataEventSelectors" => data_event_selectors: value,
        "RequestId" => request_id: value,
        "TrailArn" => trail_arn: value,
    }
}
