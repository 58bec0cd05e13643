// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLocalDefaultRegion`, from `sas/GetLocalDefaultRegion.md`.

use alicloud_runtime::codegen::*;

/// Shows the default region for a cloud vendor.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetLocalDefaultRegionRequest::new();
/// let reply = client.get_local_default_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLocalDefaultRegionRequest {
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<String>,
}

impl GetLocalDefaultRegionRequest {
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
}

request! {
    GetLocalDefaultRegionRequest {
        "Vendor" => vendor: query,
    }
}

impl Operation for GetLocalDefaultRegionRequest {
    type Response = GetLocalDefaultRegionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLocalDefaultRegion").read_only();
}

/// Response to [`GetLocalDefaultRegionRequest`], which the documentation does not describe.
pub type GetLocalDefaultRegionResponse = alicloud_runtime::UndocumentedResponse;
