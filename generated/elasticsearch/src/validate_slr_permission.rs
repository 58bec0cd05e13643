// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidateSlrPermission`, from `elasticsearch/ValidateSlrPermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Rolename};

/// Checks whether the account has the permission for a service-linked role.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ValidateSlrPermissionRequest::new()
///     .rolename("AliyunServiceRoleForElasticsearchCollector");
/// let reply = client.validate_slr_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidateSlrPermissionRequest {
    /// **Required.** Role that the service acts by.
    /// Example: `AliyunServiceRoleForElasticsearchCollector`.
    pub rolename: Option<Open<Rolename>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl ValidateSlrPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `rolename`, which is required.
    pub fn rolename(mut self, value: impl Into<Open<Rolename>>) -> Self {
        self.rolename = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ValidateSlrPermissionRequest {
        "rolename" => rolename: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ValidateSlrPermissionRequest {
    type Response = ValidateSlrPermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ValidateSlrPermission")
        .roa("GET", "/openapi/user/servicerolepermission")
        .required(&["rolename"])
        .idempotency_token("ClientToken")
        .read_only();
}

/// Response to [`ValidateSlrPermissionRequest`].
#[non_exhaustive]
pub struct ValidateSlrPermissionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC4ED7DD-8C84-49B5-8A95-456F82E44D13`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ValidateSlrPermissionResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
