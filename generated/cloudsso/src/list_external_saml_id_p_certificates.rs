// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExternalSAMLIdPCertificates`, from `cloudsso/ListExternalSAMLIdPCertificates.md`.

use alicloud_runtime::codegen::*;

/// Lists the signing certificates of the SAML identity provider.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListExternalSAMLIdPCertificatesRequest::new()
///     .directory_id("...");
/// let reply = client.list_external_saml_id_p_certificates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExternalSAMLIdPCertificatesRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl ListExternalSAMLIdPCertificatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    ListExternalSAMLIdPCertificatesRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for ListExternalSAMLIdPCertificatesRequest {
    type Response = ListExternalSAMLIdPCertificatesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListExternalSAMLIdPCertificates")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`ListExternalSAMLIdPCertificatesRequest`].
#[non_exhaustive]
pub struct ListExternalSAMLIdPCertificatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `400979BC-92EC-58B9-B47C-6913BD56A6FD`.
    pub request_id: Option<String>,
    /// Number that is given for this: total counts. Example: `1`.
    pub total_counts: Option<i32>,
    /// The SAML id p certificates that were found or are concerned, one entry each.
    pub saml_id_p_certificates: Vec<SAMLIdPCertificate>,
}

response! {
    ListExternalSAMLIdPCertificatesResponse {
        "RequestId" => request_id: value,
        "TotalCounts" => total_counts: value,
        "SAMLIdPCertificates" => saml_id_p_certificates: list(""),
    }
}

/// The SAML id p certificates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SAMLIdPCertificate {
    /// Serial number of the item, or its place in an order. Example: `159289587****`.
    pub serial_number: Option<String>,
    /// Party that issued the certificate or token.
    pub issuer: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `3`.
    pub version: Option<i32>,
    /// SAML signing certificate that is removed. Example: `idp-c-00dt9gnl7fmjaw9c****`.
    pub certificate_id: Option<String>,
    /// Public half of the key pair, alone or in a certificate. Example: `MIIBIjANBgkqhkiG****`.
    pub public_key: Option<String>,
    /// Algorithm by which the certificate was signed. Example: `SHA256withRSA`.
    pub signature_algorithm: Option<String>,
    /// When the validity of the certificate ends. Example: `2030-06-23T07:04:37Z`.
    pub not_after: Option<Timestamp>,
    /// When the validity of the certificate begins. Example: `2020-06-23T07:03:37Z`.
    pub not_before: Option<Timestamp>,
    /// Party that the certificate or token was issued to, or what a text is about.
    pub subject: Option<String>,
    /// Certificate with which the identity provider signs, in PEM form.
    /// Example: `MIIDpDCCAoygAwIBAgIG****`.
    pub x509_certificate: Option<String>,
}

response! {
    SAMLIdPCertificate {
        "SerialNumber" => serial_number: value,
        "Issuer" => issuer: value,
        "Version" => version: value,
        "CertificateId" => certificate_id: value,
        "PublicKey" => public_key: value,
        "SignatureAlgorithm" => signature_algorithm: value,
        "NotAfter" => not_after: value,
        "NotBefore" => not_before: value,
        "Subject" => subject: value,
        "X509Certificate" => x509_certificate: value,
    }
}
