// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteClientKey`, from `kms/DeleteClientKey.md`.

use alicloud_runtime::codegen::*;

/// Deletes a client key; applications that still use it lose their access to KMS.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DeleteClientKeyRequest::new()
///     .client_key_id("...");
/// let reply = client.delete_client_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteClientKeyRequest {
    /// **Required.** ID of a client key, as [`CreateClientKey`](super::Client::create_client_key)
    /// returned it.
    pub client_key_id: Option<String>,
}

impl DeleteClientKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientKeyId`, which is required.
    pub fn client_key_id(mut self, value: impl Into<String>) -> Self {
        self.client_key_id = Some(value.into());
        self
    }
}

request! {
    DeleteClientKeyRequest {
        "ClientKeyId" => client_key_id: query,
    }
}

impl Operation for DeleteClientKeyRequest {
    type Response = DeleteClientKeyResponse;
    type Error = DeleteClientKeyError;
    const INFO: OperationInfo = super::operation("DeleteClientKey")
        .required(&["ClientKeyId"]);
    const ERRORS: &'static [DeleteClientKeyError] = &[
        DeleteClientKeyError::InvalidParameter,
        DeleteClientKeyError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DeleteClientKeyRequest`].
pub type DeleteClientKeyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteClientKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DeleteClientKeyError = super::DocumentedError;
