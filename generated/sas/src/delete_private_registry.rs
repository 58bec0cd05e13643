// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrivateRegistry`, from `sas/DeletePrivateRegistry.md`.

use alicloud_runtime::codegen::*;

/// Removes a private image registry from Security Center; its images are no longer scanned.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeletePrivateRegistryRequest::new()
///     .registry_id(1);
/// let reply = client.delete_private_registry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePrivateRegistryRequest {
    /// **Required.** ID of the registry that the call is about.
    pub registry_id: Option<i64>,
}

impl DeletePrivateRegistryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistryId`, which is required.
    #[inline]
    pub fn registry_id(mut self, value: i64) -> Self {
        self.registry_id = Some(value);
        self
    }
}

request! {
    DeletePrivateRegistryRequest {
        "RegistryId" => registry_id: query,
    }
}

impl Operation for DeletePrivateRegistryRequest {
    type Response = DeletePrivateRegistryResponse;
    type Error = DeletePrivateRegistryError;
    const INFO: OperationInfo = super::operation("DeletePrivateRegistry")
        .required(&["RegistryId"]);
    const ERRORS: &'static [DeletePrivateRegistryError] = &[
        DeletePrivateRegistryError::NoPermission,
        DeletePrivateRegistryError::ServerError,
    ];
}

/// Response to [`DeletePrivateRegistryRequest`].
#[non_exhaustive]
pub struct DeletePrivateRegistryResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `818E3B38-F018-50FF-9A85-5A521747****`.
    pub request_id: Option<String>,
}

response! {
    DeletePrivateRegistryResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeletePrivateRegistryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeletePrivateRegistryError = super::DocumentedError;
