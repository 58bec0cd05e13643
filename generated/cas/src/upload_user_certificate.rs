// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadUserCertificate`, from `cas/UploadUserCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Uploads a certificate with its private key, of international or SM algorithm.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::UploadUserCertificateRequest::new()
///     .name("...");
/// let reply = client.upload_user_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadUserCertificateRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Certificate itself, as PEM text.
    pub cert: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// SM certificate for encryption, in PEM form.
    pub encrypt_cert: Option<String>,
    /// Key that opens, signs or picks out the encrypt private.
    pub encrypt_private_key: Option<String>,
    /// SM certificate for signing, in PEM form.
    pub sign_cert: Option<String>,
    /// Key that opens, signs or picks out the sign private.
    pub sign_private_key: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tags: Vec<Tag>,
}

impl UploadUserCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Cert`.
    pub fn cert(mut self, value: impl Into<String>) -> Self {
        self.cert = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `EncryptCert`.
    pub fn encrypt_cert(mut self, value: impl Into<String>) -> Self {
        self.encrypt_cert = Some(value.into());
        self
    }
    /// Sets `EncryptPrivateKey`.
    pub fn encrypt_private_key(mut self, value: impl Into<String>) -> Self {
        self.encrypt_private_key = Some(value.into());
        self
    }
    /// Sets `SignCert`.
    pub fn sign_cert(mut self, value: impl Into<String>) -> Self {
        self.sign_cert = Some(value.into());
        self
    }
    /// Sets `SignPrivateKey`.
    pub fn sign_private_key(mut self, value: impl Into<String>) -> Self {
        self.sign_private_key = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UploadUserCertificateRequest {
        "Name" => name: query,
        "Cert" => cert: query,
        "Key" => key: query,
        "EncryptCert" => encrypt_cert: query,
        "EncryptPrivateKey" => encrypt_private_key: query,
        "SignCert" => sign_cert: query,
        "SignPrivateKey" => sign_private_key: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for UploadUserCertificateRequest {
    type Response = UploadUserCertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UploadUserCertificate")
        .required(&["Name"]);
}

/// Response to [`UploadUserCertificateRequest`].
#[non_exhaustive]
pub struct UploadUserCertificateResponse {
    /// ID that the certificate is kept under in the service. Example: `12345`.
    pub cert_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BDB81BA2-E1F5-4D08-A2DD-4BE2BF44C90E`.
    pub request_id: Option<String>,
}

response! {
    UploadUserCertificateResponse {
        "CertId" => cert_id: value,
        "RequestId" => request_id: value,
    }
}
