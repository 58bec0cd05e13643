// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackend`, from `cloudapi/ModifyBackend.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a backend service, but not its type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyBackendRequest::new()
///     .backend_name("...")
///     .backend_id("...")
///     .backend_type("...");
/// let reply = client.modify_backend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackendRequest {
    /// **Required.** Display text for the backend service.
    pub backend_name: Option<String>,
    /// **Required.** Backend service, set up once and used by many APIs.
    pub backend_id: Option<String>,
    /// **Required.** What handles the requests, such as an HTTP server, a server in a VPC, a function,
    /// OSS, or a fixed mock response.
    pub backend_type: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyBackendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendName`, which is required.
    pub fn backend_name(mut self, value: impl Into<String>) -> Self {
        self.backend_name = Some(value.into());
        self
    }
    /// Sets `BackendId`, which is required.
    pub fn backend_id(mut self, value: impl Into<String>) -> Self {
        self.backend_id = Some(value.into());
        self
    }
    /// Sets `BackendType`, which is required.
    pub fn backend_type(mut self, value: impl Into<String>) -> Self {
        self.backend_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyBackendRequest {
        "BackendName" => backend_name: query,
        "BackendId" => backend_id: query,
        "BackendType" => backend_type: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyBackendRequest {
    type Response = ModifyBackendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBackend")
        .required(&["BackendName", "BackendId", "BackendType"]);
}

/// Response to [`ModifyBackendRequest`].
pub type ModifyBackendResponse = alicloud_runtime::EmptyResponse;
