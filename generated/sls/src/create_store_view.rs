// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStoreView`, from `sls/CreateStoreView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StoreViewStore};

/// Creates a dataset (StoreView) that lets several stores be queried as one.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_store_view::StoreViewStore;
///
/// let request = alicloud_sls::CreateStoreViewRequest::new()
///     .project("...")
///     .name("...")
///     .store_type("...")
///     .stores([StoreViewStore::new()]);
/// let reply = client.create_store_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStoreViewRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// **Required.** Whether logs or metrics are stored there.
    pub store_type: Option<String>,
    /// **Required.** The stores to work on or to narrow the list down to.
    pub stores: Vec<StoreViewStore>,
}

impl CreateStoreViewRequest {
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
    /// Sets `storeType`, which is required.
    pub fn store_type(mut self, value: impl Into<String>) -> Self {
        self.store_type = Some(value.into());
        self
    }
    /// Sets `stores`, which is required.
    pub fn stores(
        mut self,
        value: impl IntoIterator<Item = impl Into<StoreViewStore>>,
    ) -> Self {
        self.stores = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateStoreViewRequest {
        "project" => project: host,
        "name" => name: body,
        "storeType" => store_type: body,
        "stores" => stores: body,
    }
}

impl Operation for CreateStoreViewRequest {
    type Response = CreateStoreViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStoreView")
        .roa("POST", "/storeviews")
        .required(&["project", "name", "storeType", "stores"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateStoreViewRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateStoreViewResponse = alicloud_runtime::UndocumentedResponse;
