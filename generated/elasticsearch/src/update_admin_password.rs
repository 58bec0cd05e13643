// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAdminPassword`, from `elasticsearch/UpdateAdminPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets a new password for the `elastic` account of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateAdminPasswordRequest::new()
///     .instance_id("es-cn-nif1q9o8r0008****");
/// let reply = client.update_admin_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAdminPasswordRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Password that belongs to the es admin; keep it secret.
    /// Length: 8 to 32. Example: `es_password*`. A secret: it is printed as `***`.
    pub es_admin_password: Option<String>,
}

impl UpdateAdminPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `esAdminPassword`.
    pub fn es_admin_password(mut self, value: impl Into<String>) -> Self {
        self.es_admin_password = Some(value.into());
        self
    }
}

request! {
    UpdateAdminPasswordRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "esAdminPassword" => es_admin_password: body as Secret,
    }
}

impl Operation for UpdateAdminPasswordRequest {
    type Response = UpdateAdminPasswordResponse;
    type Error = UpdateAdminPasswordError;
    const INFO: OperationInfo = super::operation("UpdateAdminPassword")
        .roa("PATCH", "/openapi/instances/{InstanceId}/admin-pwd")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateAdminPasswordError] = &[
        UpdateAdminPasswordError::InstanceNotFound,
    ];
}

/// Response to [`UpdateAdminPasswordRequest`].
#[non_exhaustive]
pub struct UpdateAdminPasswordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FA05123-745C-42FD-A69B-AFF48EF9****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateAdminPasswordResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`UpdateAdminPasswordRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateAdminPasswordError = super::DocumentedError;
