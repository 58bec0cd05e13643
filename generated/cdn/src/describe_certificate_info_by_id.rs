// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCertificateInfoByID`, from `cdn/DescribeCertificateInfoByID.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertType};

/// Returns one certificate of the account and the domain names that use it, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCertificateInfoByIDRequest::new()
///     .cert_id("1644xx");
/// let reply = client.describe_certificate_info_by_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCertificateInfoByIDRequest {
    /// **Required.** ID that the certificate is kept under in the service. Example: `1644xx`.
    pub cert_id: Option<String>,
}

impl DescribeCertificateInfoByIDRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertId`, which is required.
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
        self
    }
}

request! {
    DescribeCertificateInfoByIDRequest {
        "CertId" => cert_id: query,
    }
}

impl Operation for DescribeCertificateInfoByIDRequest {
    type Response = DescribeCertificateInfoByIDResponse;
    type Error = DescribeCertificateInfoByIDError;
    const INFO: OperationInfo = super::operation("DescribeCertificateInfoByID")
        .method("GET")
        .required(&["CertId"])
        .read_only();
    const ERRORS: &'static [DescribeCertificateInfoByIDError] = &[
        DescribeCertificateInfoByIDError::CertNotExisted,
        DescribeCertificateInfoByIDError::SignatureDoesNotMatch,
    ];
}

/// Response to [`DescribeCertificateInfoByIDRequest`].
#[non_exhaustive]
pub struct DescribeCertificateInfoByIDResponse {
    /// Certificates found, one entry each.
    pub cert_infos: Vec<CertInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5C1E43DC-9E51-4771-82C0-7D5ECEB547A1`.
    pub request_id: Option<String>,
}

response! {
    DescribeCertificateInfoByIDResponse {
        "CertInfos" => cert_infos: list("CertInfo"),
        "RequestId" => request_id: value,
    }
}

/// Certificates found, one entry each.
#[non_exhaustive]
pub struct CertInfo {
    /// When the certificate runs out. Example: `2098-02-08 08:02:07 +0000 UTC`.
    pub cert_expire_time: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `1644xx`.
    pub cert_id: Option<String>,
    /// Name that the certificate is stored under. Example: `example_cert`.
    pub cert_name: Option<String>,
    /// Whether the certificate is a free one, comes from Certificate Management Service, or was
    /// uploaded. Here: `free`, `cas`, `upload`. Example: `cas`.
    pub cert_type: Option<Open<CertType>>,
    /// From when on the certificate is valid. Example: `2015-12-21 08:02:07 +0000 UTC`.
    pub create_time: Option<String>,
    /// Domain names that use or match the certificate, separated by commas.
    /// Example: `["example.com"]`.
    pub domain_list: Option<String>,
    /// PEM text of the certificate with the public key.
    /// Example: `-----BEGIN CERTIFICATE-----\nxxx-----END CERTIFICATE-----\n`.
    pub https_crt: Option<String>,
}

response! {
    CertInfo {
        "CertExpireTime" => cert_expire_time: value,
        "CertId" => cert_id: value,
        "CertName" => cert_name: value,
        "CertType" => cert_type: value,
        "CreateTime" => create_time: value,
        "DomainList" => domain_list: value,
        "HttpsCrt" => https_crt: value,
    }
}

/// Errors that the documentation of [`DescribeCertificateInfoByIDRequest`] names.
///
/// - [`CertNotExisted`](super::DocumentedError::CertNotExisted)
/// - [`SignatureDoesNotMatch`](super::DocumentedError::SignatureDoesNotMatch)
pub type DescribeCertificateInfoByIDError = super::DocumentedError;
