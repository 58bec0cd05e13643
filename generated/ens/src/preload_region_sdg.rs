// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreloadRegionSDG`, from `ens/PreloadRegionSDG.md`.

use alicloud_runtime::codegen::*;

/// Loads a shared data group (SDG) onto edge nodes ahead of use, with a number of redundant copies.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::PreloadRegionSDGRequest::new()
///     .sdg_id("...")
///     .destination_region_ids(["..."])
///     .redundant_num(1);
/// let reply = client.preload_region_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreloadRegionSDGRequest {
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
    /// **Required.** IDs of the destination regions to work on or to narrow the list down to.
    pub destination_region_ids: Vec<String>,
    /// The namespaces to work on or to narrow the list down to.
    pub namespaces: Vec<String>,
    /// **Required.** How many there are of this: redundant. Range: 1 to 20.
    pub redundant_num: Option<i32>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
}

impl PreloadRegionSDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SDGId`, which is required.
    pub fn sdg_id(mut self, value: impl Into<String>) -> Self {
        self.sdg_id = Some(value.into());
        self
    }
    /// Sets `DestinationRegionIds`, which is required.
    pub fn destination_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destination_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Namespaces`.
    pub fn namespaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespaces = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RedundantNum`, which is required.
    #[inline]
    pub fn redundant_num(mut self, value: i32) -> Self {
        self.redundant_num = Some(value);
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
}

request! {
    PreloadRegionSDGRequest {
        "SDGId" => sdg_id: query,
        "DestinationRegionIds" => destination_region_ids: query_json,
        "Namespaces" => namespaces: query_json,
        "RedundantNum" => redundant_num: query,
        "DiskType" => disk_type: query,
    }
}

impl Operation for PreloadRegionSDGRequest {
    type Response = PreloadRegionSDGResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PreloadRegionSDG")
        .required(&["SDGId", "DestinationRegionIds", "RedundantNum"]);
}

/// Response to [`PreloadRegionSDGRequest`], which the documentation does not describe.
pub type PreloadRegionSDGResponse = alicloud_runtime::UndocumentedResponse;
