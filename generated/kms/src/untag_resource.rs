// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResource`, from `kms/UntagResource.md`.

use alicloud_runtime::codegen::*;

/// Removes tags from a single key, secret or certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UntagResourceRequest::new()
///     .tag_keys(["..."])
///     .key_id("08c33a6f-4e0a-4a1b-a3fa-7ddf****");
/// let reply = client.untag_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourceRequest {
    /// **Required.** Keys of the tags concerned. Example: `["tagkey1","tagkey2"]`.
    pub tag_keys: Vec<String>,
    /// Key that the call works on, by its ID. Example: `08c33a6f-4e0a-4a1b-a3fa-7ddf****`.
    pub key_id: Option<String>,
    /// Secret to work on, by its name, or by its ARN if another account owns it. Example: `MyDbC****`.
    pub secret_name: Option<String>,
    /// ID of a certificate kept in KMS, as [`CreateCertificate`](super::Client::create_certificate)
    /// returned it. Example: `770dbe42-e146-43d1-a55a-1355db86****`.
    pub certificate_id: Option<String>,
}

impl UntagResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKeys`, which is required.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `KeyId`.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `SecretName`.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
    /// Sets `CertificateId`.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
}

request! {
    UntagResourceRequest {
        "TagKeys" => tag_keys: query_json,
        "KeyId" => key_id: query,
        "SecretName" => secret_name: query,
        "CertificateId" => certificate_id: query,
    }
}

impl Operation for UntagResourceRequest {
    type Response = UntagResourceResponse;
    type Error = UntagResourceError;
    const INFO: OperationInfo = super::operation("UntagResource").required(&["TagKeys"]);
    const ERRORS: &'static [UntagResourceError] = &[
        UntagResourceError::InvalidParameter,
        UntagResourceError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`UntagResourceRequest`].
pub type UntagResourceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourceRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type UntagResourceError = super::DocumentedError;
