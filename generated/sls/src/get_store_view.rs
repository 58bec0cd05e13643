// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStoreView`, from `sls/GetStoreView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StoreViewStore};

/// Shows one dataset (StoreView) with the stores it unites.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetStoreViewRequest::new()
///     .project("...")
///     .name("...");
/// let reply = client.get_store_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStoreViewRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
}

impl GetStoreViewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    GetStoreViewRequest {
        "project" => project: host,
        "name" => name: path,
    }
}

impl Operation for GetStoreViewRequest {
    type Response = GetStoreViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetStoreView")
        .roa("GET", "/storeviews/{name}")
        .required(&["project", "name"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetStoreViewRequest`].
#[non_exhaustive]
pub struct GetStoreViewResponse {
    /// Whether logs or metrics are stored there. Example: `logstore`.
    pub store_type: Option<String>,
    /// The stores that were found or are concerned, one entry each.
    pub stores: Vec<StoreViewStore>,
}

response! {
    GetStoreViewResponse {
        "storeType" => store_type: value,
        "stores" => stores: list(""),
    }
}
