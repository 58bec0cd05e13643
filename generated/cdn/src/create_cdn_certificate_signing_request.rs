// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCdnCertificateSigningRequest`, from `cdn/CreateCdnCertificateSigningRequest.md`.

use alicloud_runtime::codegen::*;

/// Makes a key pair and a certificate signing request; the service keeps the private key.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::CreateCdnCertificateSigningRequestRequest::new()
///     .common_name("xxxx")
///     .sans("xx.com,xxx.xx.com");
/// let reply = client.create_cdn_certificate_signing_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCdnCertificateSigningRequestRequest {
    /// **Required.** CN part of the certificate subject, as a rule the domain name that the certificate
    /// is for.
    pub common_name: Option<String>,
    /// Further domain names for the certificate, separated by commas. Example: `example.com`.
    pub sans: Option<String>,
    /// Organization to be named in the certificate signing request.
    /// Default: `Alibaba Inc.`. Example: `Alibaba Inc`.
    pub organization: Option<String>,
    /// Department to be named in the certificate signing request.
    /// Default: `Aliyun CDN`. Example: `Aliyun CDN`.
    pub organization_unit: Option<String>,
    /// Country or region that the address or the data belongs to. Default: `CN`. Example: `CN`.
    pub country: Option<String>,
    /// Province to be named in the certificate signing request.
    /// Default: `Zhejiang`. Example: `Zhejiang`.
    pub state: Option<String>,
    /// City that the address or the data belongs to. Default: `Hangzhou`. Example: `Hangzhou`.
    pub city: Option<String>,
    /// Email address of the person or contact concerned. Example: `xxx.com`.
    pub email: Option<String>,
}

impl CreateCdnCertificateSigningRequestRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CommonName`, which is required.
    pub fn common_name(mut self, value: impl Into<String>) -> Self {
        self.common_name = Some(value.into());
        self
    }
    /// Sets `SANs`.
    pub fn sans(mut self, value: impl Into<String>) -> Self {
        self.sans = Some(value.into());
        self
    }
    /// Sets `Organization`.
    pub fn organization(mut self, value: impl Into<String>) -> Self {
        self.organization = Some(value.into());
        self
    }
    /// Sets `OrganizationUnit`.
    pub fn organization_unit(mut self, value: impl Into<String>) -> Self {
        self.organization_unit = Some(value.into());
        self
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

request! {
    CreateCdnCertificateSigningRequestRequest {
        "CommonName" => common_name: query,
        "SANs" => sans: query,
        "Organization" => organization: query,
        "OrganizationUnit" => organization_unit: query,
        "Country" => country: query,
        "State" => state: query,
        "City" => city: query,
        "Email" => email: query,
    }
}

impl Operation for CreateCdnCertificateSigningRequestRequest {
    type Response = CreateCdnCertificateSigningRequestResponse;
    type Error = CreateCdnCertificateSigningRequestError;
    const INFO: OperationInfo = super::operation("CreateCdnCertificateSigningRequest")
        .required(&["CommonName"]);
    const ERRORS: &'static [CreateCdnCertificateSigningRequestError] = &[
        CreateCdnCertificateSigningRequestError::InvalidValueMalformed,
        CreateCdnCertificateSigningRequestError::InternalKeyError,
        CreateCdnCertificateSigningRequestError::InternalCreateCSRError,
        CreateCdnCertificateSigningRequestError::InternalEncodeCSRError,
        CreateCdnCertificateSigningRequestError::InternalEncodeKeyError,
        CreateCdnCertificateSigningRequestError::InternalError,
    ];
}

/// Response to [`CreateCdnCertificateSigningRequestRequest`].
#[non_exhaustive]
pub struct CreateCdnCertificateSigningRequestResponse {
    /// CN part of the certificate subject, as a rule the domain name that the certificate is for.
    /// Example: `example.com`.
    pub common_name: Option<String>,
    /// Certificate signing request in PEM form.
    pub csr: Option<String>,
    /// MD5 digest of the public key, for checking the key later.
    /// Example: `629bf4fd8104eda171135bcb0f77xxxx`.
    pub pub_md5: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AEDAF20-4DDF-4165-8750-47FF9C1929C9`.
    pub request_id: Option<String>,
}

response! {
    CreateCdnCertificateSigningRequestResponse {
        "CommonName" => common_name: value,
        "Csr" => csr: value,
        "PubMd5" => pub_md5: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCdnCertificateSigningRequestRequest`] names.
///
/// - [`InvalidValueMalformed`](super::DocumentedError::InvalidValueMalformed)
/// - [`InternalKeyError`](super::DocumentedError::InternalKeyError)
/// - [`InternalCreateCSRError`](super::DocumentedError::InternalCreateCSRError)
/// - [`InternalEncodeCSRError`](super::DocumentedError::InternalEncodeCSRError)
/// - [`InternalEncodeKeyError`](super::DocumentedError::InternalEncodeKeyError)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateCdnCertificateSigningRequestError = super::DocumentedError;
