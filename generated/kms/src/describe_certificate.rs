// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCertificate`, from `kms/DescribeCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CertificateStatus};

/// Shows one certificate with issuer, subject, validity and status, but not its private key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// use alicloud_kms::describe_certificate::CertificateStatus;
///
/// let request = alicloud_kms::DescribeCertificateRequest::new()
///     .certificate_id("9a28de48-8d8b-484d-a766-dec4****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_certificate(request)
///     .wait()
///     .until(CertificateStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCertificateRequest {
    /// **Required.** ID of a certificate kept in KMS, as
    /// [`CreateCertificate`](super::Client::create_certificate) returned it.
    /// Example: `9a28de48-8d8b-484d-a766-dec4****`.
    pub certificate_id: Option<String>,
}

impl DescribeCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
}

request! {
    DescribeCertificateRequest {
        "CertificateId" => certificate_id: query,
    }
}

impl Operation for DescribeCertificateRequest {
    type Response = DescribeCertificateResponse;
    type Error = DescribeCertificateError;
    const INFO: OperationInfo = super::operation("DescribeCertificate")
        .required(&["CertificateId"])
        .read_only();
    const ERRORS: &'static [DescribeCertificateError] = &[
        DescribeCertificateError::CertificateNotFound,
        DescribeCertificateError::InvalidParameter,
        DescribeCertificateError::InvalidAccessKeyIdNotFound,
    ];
}

impl Stateful for DescribeCertificateRequest {
    type State = CertificateStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeCertificateRequest`].
#[non_exhaustive]
pub struct DescribeCertificateResponse {
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:159498693826**:certificate/9a28de48-8d8b-484d"`.
    pub arn: Option<String>,
    /// ID of a certificate kept in KMS, as [`CreateCertificate`](super::Client::create_certificate)
    /// returned it. Example: `9a28de48-8d8b-484d-a766-dec4****`.
    pub certificate_id: Option<String>,
    /// When the certificate was created. Example: `2020-10-13T03:05:03Z`.
    pub created_at: Option<Timestamp>,
    /// Whether the certificate's private key may leave KMS. Default: `true`. Example: `true`.
    pub exportable_private_key: Option<bool>,
    /// Party that issued the certificate or token. Example: `CN=testCA,OU=kms,O=aliyun,C=CN`.
    pub issuer: Option<String>,
    /// Kind and length of the key. Example: `RSA_2048`.
    pub key_spec: Option<String>,
    /// Until when the client key or certificate is valid. Example: `2022-10-13T03:09:00Z`.
    pub not_after: Option<Timestamp>,
    /// From when on the client key or certificate is valid. Example: `2020-10-13T03:09:00Z`.
    pub not_before: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `edb671a3-c5a1-4ebe-a1de-d748b640bdf2`.
    pub request_id: Option<String>,
    /// Number that the authority gave the certificate. Example: `12345678`.
    pub serial: Option<String>,
    /// How the authority signed the certificate. Example: `ECDSA-SHA256`.
    pub signature_algorithm: Option<Open<SignatureAlgorithm>>,
    /// Whether the certificate awaits its upload, can be used, is disabled, or is revoked.
    /// Here: `PENDING`, `ACTIVE`, `DISABLE`, `REVOKED`. Example: `ACTIVE`.
    pub status: Option<Open<CertificateStatus>>,
    /// Owner of the certificate, as a distinguished name.
    /// Example: `CN=userName,OU=aliyun,O=aliyun,C=CN`.
    pub subject: Option<String>,
    /// Further names that the certificate is valid for.
    /// Example: `["test1.example.com","test2.example.com"]`.
    pub subject_alternative_names: Vec<String>,
    /// Identifier of the public key in the certificate. Example: `text`.
    pub subject_key_identifier: Option<String>,
    /// Public key of the certificate, in PEM form. Example: `text`.
    pub subject_public_key: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: BTreeMap<String, Value>,
    /// When the certificate was last changed. Example: `2020-12-23T06:10:13Z`.
    pub updated_at: Option<Timestamp>,
}

response! {
    DescribeCertificateResponse {
        "Arn" => arn: value,
        "CertificateId" => certificate_id: value,
        "CreatedAt" => created_at: value,
        "ExportablePrivateKey" => exportable_private_key: value,
        "Issuer" => issuer: value,
        "KeySpec" => key_spec: value,
        "NotAfter" => not_after: value,
        "NotBefore" => not_before: value,
        "RequestId" => request_id: value,
        "Serial" => serial: value,
        "SignatureAlgorithm" => signature_algorithm: value,
        "Status" => status: value,
        "Subject" => subject: value,
        "SubjectAlternativeNames" => subject_alternative_names: list(""),
        "SubjectKeyIdentifier" => subject_key_identifier: value,
        "SubjectPublicKey" => subject_public_key: value,
        "Tags" => tags: map,
        "UpdatedAt" => updated_at: value,
    }
}

values! {
    /// How the authority signed the certificate.
    pub enum SignatureAlgorithm {
        /// RSA with 2048 bits on a SHA-256 digest.
        Rsa2048Sha256 = "RSA2048-SHA256",
        /// ECDSA on a SHA-256 digest.
        EcdsaSha256 = "ECDSA-SHA256",
        /// The Chinese standards SM2 and SM3.
        Sm2Sm3 = "SM2-SM3",
    }
}

/// Errors that the documentation of [`DescribeCertificateRequest`] names.
///
/// - [`CertificateNotFound`](super::DocumentedError::CertificateNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DescribeCertificateError = super::DocumentedError;
