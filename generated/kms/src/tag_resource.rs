// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResource`, from `kms/TagResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Attaches tags to a single key, secret or certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// use alicloud_kms::tag_resource::Tag;
///
/// let request = alicloud_kms::TagResourceRequest::new()
///     .tags([Tag::new()]);
/// let reply = client.tag_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourceRequest {
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Vec<Tag>,
    /// Key to tag, by ID, alias or ARN; a key of another account only by ARN.
    /// Example: `08c33a6f-4e0a-4a1b-a3fa-7ddf****`.
    pub key_id: Option<String>,
    /// Secret to work on, by its name, or by its ARN if another account owns it. Example: `MyDbC****`.
    pub secret_name: Option<String>,
    /// ID of a certificate kept in KMS, as [`CreateCertificate`](super::Client::create_certificate)
    /// returned it. Example: `770dbe42-e146-43d1-a55a-1355db86****`.
    pub certificate_id: Option<String>,
}

impl TagResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tags`, which is required.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
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
    TagResourceRequest {
        "Tags" => tags: query_json,
        "KeyId" => key_id: query,
        "SecretName" => secret_name: query,
        "CertificateId" => certificate_id: query,
    }
}

impl Operation for TagResourceRequest {
    type Response = TagResourceResponse;
    type Error = TagResourceError;
    const INFO: OperationInfo = super::operation("TagResource").required(&["Tags"]);
    const ERRORS: &'static [TagResourceError] = &[
        TagResourceError::InvalidParameter,
        TagResourceError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`TagResourceRequest`].
pub type TagResourceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourceRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type TagResourceError = super::DocumentedError;
