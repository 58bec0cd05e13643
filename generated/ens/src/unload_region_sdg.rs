// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnloadRegionSDG`, from `ens/UnloadRegionSDG.md`.

use alicloud_runtime::codegen::*;

/// Removes a preloaded shared data group from regions again.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::UnloadRegionSDGRequest::new()
///     .sdg_id("...")
///     .destination_region_ids(["..."]);
/// let reply = client.unload_region_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnloadRegionSDGRequest {
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
    /// **Required.** IDs of the destination regions to work on or to narrow the list down to.
    pub destination_region_ids: Vec<String>,
    /// The namespaces to work on or to narrow the list down to.
    pub namespaces: Vec<String>,
}

impl UnloadRegionSDGRequest {
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
}

request! {
    UnloadRegionSDGRequest {
        "SDGId" => sdg_id: query,
        "DestinationRegionIds" => destination_region_ids: query_json,
        "Namespaces" => namespaces: query_json,
    }
}

impl Operation for UnloadRegionSDGRequest {
    type Response = UnloadRegionSDGResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnloadRegionSDG")
        .required(&["SDGId", "DestinationRegionIds"]);
}

/// Response to [`UnloadRegionSDGRequest`], which the documentation does not describe.
pub type UnloadRegionSDGResponse = alicloud_runtime::UndocumentedResponse;
