// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetSyncRefreshRegion`, from `sas/SetSyncRefreshRegion.md`.

use alicloud_runtime::codegen::*;

/// Sets the regions, and the default one, for synchronizing assets of a vendor.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SetSyncRefreshRegionRequest::new();
/// let reply = client.set_sync_refresh_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetSyncRefreshRegionRequest {
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<String>,
    /// IDs of the regions to work on or to narrow the list down to. Items: at most 200.
    pub region_ids: Vec<String>,
    /// Region that the default lies in.
    pub default_region: Option<i32>,
}

impl SetSyncRefreshRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `RegionIds`.
    pub fn region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DefaultRegion`.
    #[inline]
    pub fn default_region(mut self, value: i32) -> Self {
        self.default_region = Some(value);
        self
    }
}

request! {
    SetSyncRefreshRegionRequest {
        "Vendor" => vendor: query,
        "RegionIds" => region_ids: query,
        "DefaultRegion" => default_region: query,
    }
}

impl Operation for SetSyncRefreshRegionRequest {
    type Response = SetSyncRefreshRegionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetSyncRefreshRegion");
}

/// Response to [`SetSyncRefreshRegionRequest`], which the documentation does not describe.
pub type SetSyncRefreshRegionResponse = alicloud_runtime::UndocumentedResponse;
