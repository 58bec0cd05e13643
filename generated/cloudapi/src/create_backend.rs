// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackend`, from `cloudapi/CreateBackend.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a backend service that APIs can share.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateBackendRequest::new()
///     .backend_name("...")
///     .backend_type("...");
/// let reply = client.create_backend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackendRequest {
    /// **Required.** Display text for the backend service.
    pub backend_name: Option<String>,
    /// **Required.** What handles the requests, such as an HTTP server, a server in a VPC, a function,
    /// OSS, or a fixed mock response.
    pub backend_type: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether the role for the event bus is created.
    pub create_event_bridge_service_linked_role: Option<bool>,
    /// Whether the service role is created.
    pub create_slr: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl CreateBackendRequest {
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
    /// Sets `CreateEventBridgeServiceLinkedRole`.
    #[inline]
    pub fn create_event_bridge_service_linked_role(mut self, value: bool) -> Self {
        self.create_event_bridge_service_linked_role = Some(value);
        self
    }
    /// Sets `CreateSlr`.
    #[inline]
    pub fn create_slr(mut self, value: bool) -> Self {
        self.create_slr = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateBackendRequest {
        "BackendName" => backend_name: query,
        "BackendType" => backend_type: query,
        "Description" => description: query,
        "CreateEventBridgeServiceLinkedRole" => create_event_bridge_service_linked_role: query,
        "CreateSlr" => create_slr: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateBackendRequest {
    type Response = CreateBackendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBackend")
        .required(&["BackendName", "BackendType"]);
}

/// Response to [`CreateBackendRequest`].
#[non_exhaustive]
pub struct CreateBackendResponse {
    /// Backend service, set up once and used by many APIs.
    /// Example: `0d105f80a8f340408bd34954d4e4ff22`.
    pub backend_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `66D84355-164D-53ED-81FF-03DCF181DE24`.
    pub request_id: Option<String>,
}

response! {
    CreateBackendResponse {
        "BackendId" => backend_id: value,
        "RequestId" => request_id: value,
    }
}
