// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackend`, from `cloudapi/DeleteBackend.md`.

use alicloud_runtime::codegen::*;

/// Deletes a backend service, which APIs then can no longer name.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteBackendRequest::new();
/// let reply = client.delete_backend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackendRequest {
    /// Backend service, set up once and used by many APIs.
    pub backend_id: Option<String>,
}

impl DeleteBackendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendId`.
    pub fn backend_id(mut self, value: impl Into<String>) -> Self {
        self.backend_id = Some(value.into());
        self
    }
}

request! {
    DeleteBackendRequest {
        "BackendId" => backend_id: query,
    }
}

impl Operation for DeleteBackendRequest {
    type Response = DeleteBackendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackend");
}

/// Response to [`DeleteBackendRequest`].
pub type DeleteBackendResponse = alicloud_runtime::EmptyResponse;
