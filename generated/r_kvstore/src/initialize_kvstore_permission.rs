// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InitializeKvstorePermission`, from `r-kvstore/InitializeKvstorePermission.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role with which Redis may write logs to Log Service; needed once
/// before log features are used.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::InitializeKvstorePermissionRequest::new();
/// let reply = client.initialize_kvstore_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InitializeKvstorePermissionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl InitializeKvstorePermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    InitializeKvstorePermissionRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for InitializeKvstorePermissionRequest {
    type Response = InitializeKvstorePermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InitializeKvstorePermission")
        .region("RegionId");
}

/// Response to [`InitializeKvstorePermissionRequest`].
pub type InitializeKvstorePermissionResponse = alicloud_runtime::EmptyResponse;
