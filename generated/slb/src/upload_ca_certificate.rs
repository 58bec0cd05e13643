// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadCACertificate`, from `slb/UploadCACertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Uploads the certificate of an authority, which HTTPS listeners check client certificates
/// against.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::UploadCACertificateRequest::new()
///     .region_id("cn-hangzhou")
///     .ca_certificate("test");
/// let reply = client.upload_ca_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadCACertificateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The certificate of the authority itself, as text. Example: `test`.
    pub ca_certificate: Option<String>,
    /// Label of the CA certificate, for people to recognize it by. Example: `mycacert01`.
    pub ca_certificate_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtoptyui`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl UploadCACertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CACertificate`, which is required.
    pub fn ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate = Some(value.into());
        self
    }
    /// Sets `CACertificateName`.
    pub fn ca_certificate_name(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UploadCACertificateRequest {
        "RegionId" => region_id: query,
        "CACertificate" => ca_certificate: query,
        "CACertificateName" => ca_certificate_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for UploadCACertificateRequest {
    type Response = UploadCACertificateResponse;
    type Error = UploadCACertificateError;
    const INFO: OperationInfo = super::operation("UploadCACertificate")
        .required(&["RegionId", "CACertificate"])
        .region("RegionId");
    const ERRORS: &'static [UploadCACertificateError] = &[
        UploadCACertificateError::InvalidParamTagValue,
        UploadCACertificateError::InvalidParamTagKey,
        UploadCACertificateError::SizeLimitExceededTag,
        UploadCACertificateError::MissingParamTagKey,
    ];
}

/// Response to [`UploadCACertificateRequest`].
#[non_exhaustive]
pub struct UploadCACertificateResponse {
    /// Certificate of the authority that client certificates are checked against; it makes
    /// authentication mutual. Example: `139a00604ad-cn-east-hangzhou-01`.
    pub ca_certificate_id: Option<String>,
    /// Label of the CA certificate, for people to recognize it by. Example: `mycacert01`.
    pub ca_certificate_name: Option<String>,
    /// Hash that tells keys or certificates apart. Example: `02:DF:AB:ED`.
    pub fingerprint: Option<String>,
    /// Domain name that the certificate was issued for, from its Common Name field.
    /// Example: `.example.com`.
    pub common_name: Option<String>,
    /// When the item was created. Example: `2017-08-31T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// When the item runs out. Example: `2024-11-21T06:04:25Z`.
    pub expire_time: Option<Timestamp>,
    /// When the certificate ceases to be valid, as a Unix timestamp. Example: `1732169065000`.
    pub expire_time_stamp: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtoptyui`.
    pub resource_group_id: Option<String>,
}

response! {
    UploadCACertificateResponse {
        "CACertificateId" => ca_certificate_id: value,
        "CACertificateName" => ca_certificate_name: value,
        "Fingerprint" => fingerprint: value,
        "CommonName" => common_name: value,
        "CreateTime" => create_time: value,
        "CreateTimeStamp" => create_time_stamp: value,
        "ExpireTime" => expire_time: value,
        "ExpireTimeStamp" => expire_time_stamp: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`UploadCACertificateRequest`] names.
///
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
pub type UploadCACertificateError = super::DocumentedError;
