// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InitializeOperationRole`, from `elasticsearch/InitializeOperationRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Rolename};

/// Creates the service-linked role through which the service acts in the account.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::InitializeOperationRoleRequest::new()
///     .rolename("AliyunServiceRoleForElasticsearchCollector");
/// let reply = client.initialize_operation_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InitializeOperationRoleRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Role that the service acts by.
    /// Example: `AliyunServiceRoleForElasticsearchCollector`.
    pub rolename: Option<Open<Rolename>>,
    /// Body of the call.
    pub body: Option<String>,
}

impl InitializeOperationRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `rolename`, which is required.
    pub fn rolename(mut self, value: impl Into<Open<Rolename>>) -> Self {
        self.rolename = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    InitializeOperationRoleRequest {
        "ClientToken" => client_token: query,
        "rolename" => rolename: body,
        "body" => body: body,
    }
}

impl Operation for InitializeOperationRoleRequest {
    type Response = InitializeOperationRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InitializeOperationRole")
        .roa("POST", "/openapi/user/slr")
        .required(&["rolename"])
        .idempotency_token("ClientToken");
}

/// Response to [`InitializeOperationRoleRequest`].
#[non_exhaustive]
pub struct InitializeOperationRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29101430-4797-4D1D-96C3-9FCBCCA8F845`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    InitializeOperationRoleResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
