// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCertificateState`, from `cas/DescribeCertificateState.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ValidateType};

/// Shows the status of a certificate order: how to verify the domain, or the issued certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DescribeCertificateStateRequest::new()
///     .order_id(123451222);
/// let reply = client.describe_certificate_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCertificateStateRequest {
    /// **Required.** Number of the order, for looking it up in the order system. Example: `123451222`.
    pub order_id: Option<i64>,
}

impl DescribeCertificateStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderId`, which is required.
    #[inline]
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = Some(value);
        self
    }
}

request! {
    DescribeCertificateStateRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for DescribeCertificateStateRequest {
    type Response = DescribeCertificateStateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCertificateState")
        .required(&["OrderId"])
        .secret_members(&["PrivateKey"])
        .read_only();
}

/// Response to [`DescribeCertificateStateRequest`].
#[non_exhaustive]
pub struct DescribeCertificateStateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `082FAB35-6AB9-4FD5-8750-D36673548E76`.
    pub request_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `domain_verify`.
    pub type_: Option<Open<CertificateStateType>>,
    /// How control of the domain is proved: by a `DNS` record or a `FILE` on the site.
    /// Example: `FILE`.
    pub validate_type: Option<Open<ValidateType>>,
    /// Domain name that belongs to the record. Example: `_dnsauth`.
    pub record_domain: Option<String>,
    /// Which kind of record it is or is to be. Example: `TXT`.
    pub record_type: Option<Open<RecordType>>,
    /// Value that the record has or is given.
    /// Example: `20200420000000223erigacv46uhaubchcm0o7spxi7i2isvjq59mlx9lucnkqcy`.
    pub record_value: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.example.com`.
    pub domain: Option<String>,
    /// Address or path of the resource. Example: `/.well-known/pki-validation/fileauth.txt`.
    pub uri: Option<String>,
    /// Text or data that the item consists of.
    /// Example: `http://example.com/.well-known/pki-validation/fileauth.txt`.
    pub content: Option<String>,
    /// Certificate itself, as PEM text.
    /// Example: `——BEGIN CERTIFICATE—— …… ——END CERTIFICATE——`.
    pub certificate: Option<String>,
    /// Private half of the key pair; keep it secret. Example: `text`.
    /// A secret: it is printed as `***`.
    pub private_key: Option<String>,
}

response! {
    DescribeCertificateStateResponse {
        "RequestId" => request_id: value,
        "Type" => type_: value,
        "ValidateType" => validate_type: value,
        "RecordDomain" => record_domain: value,
        "RecordType" => record_type: value,
        "RecordValue" => record_value: value,
        "Domain" => domain: value,
        "Uri" => uri: value,
        "Content" => content: value,
        "Certificate" => certificate: value,
        "PrivateKey" => private_key: value as Secret,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum CertificateStateType {
        /// You have to prove that the domain name is yours.
        DomainVerify = "domain_verify",
        /// The application is being reviewed.
        Process = "process",
        /// The review did not succeed.
        VerifyFail = "verify_fail",
        /// The certificate has been issued.
        Certificate = "certificate",
    }
}

values! {
    /// Which kind of record it is or is to be.
    pub enum RecordType {
        /// A text record is to be added.
        Txt = "TXT",
        /// An alias record is to be added.
        Cname = "CNAME",
    }
}
