// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListImageRegistryRegion`, from `sas/ListImageRegistryRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which self-managed image registries can be connected.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListImageRegistryRegionRequest::new();
/// let reply = client.list_image_registry_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListImageRegistryRegionRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListImageRegistryRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListImageRegistryRegionRequest {
        "Lang" => lang: query,
    }
}

impl Operation for ListImageRegistryRegionRequest {
    type Response = ListImageRegistryRegionResponse;
    type Error = ListImageRegistryRegionError;
    const INFO: OperationInfo = super::operation("ListImageRegistryRegion").read_only();
    const ERRORS: &'static [ListImageRegistryRegionError] = &[
        ListImageRegistryRegionError::NoPermission,
        ListImageRegistryRegionError::ServerError,
    ];
}

/// Response to [`ListImageRegistryRegionRequest`].
#[non_exhaustive]
pub struct ListImageRegistryRegionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `291B49F9-1685-4005-9D34-606B6F78****`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    ListImageRegistryRegionResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list(""),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name that the region goes by. Example: `cn-hangzhou`.
    pub region_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "RegionName" => region_name: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`ListImageRegistryRegionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListImageRegistryRegionError = super::DocumentedError;
