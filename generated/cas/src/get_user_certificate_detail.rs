// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserCertificateDetail`, from `cas/GetUserCertificateDetail.md`.

use alicloud_runtime::codegen::*;

/// Reads one certificate with its content, private key and details.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::GetUserCertificateDetailRequest::new()
///     .cert_id(1);
/// let reply = client.get_user_certificate_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserCertificateDetailRequest {
    /// **Required.** ID that the certificate is kept under in the service.
    pub cert_id: Option<i64>,
    /// Whether the certificate itself and its private key are left out.
    pub cert_filter: Option<bool>,
}

impl GetUserCertificateDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertId`, which is required.
    #[inline]
    pub fn cert_id(mut self, value: i64) -> Self {
        self.cert_id = Some(value);
        self
    }
    /// Sets `CertFilter`.
    #[inline]
    pub fn cert_filter(mut self, value: bool) -> Self {
        self.cert_filter = Some(value);
        self
    }
}

request! {
    GetUserCertificateDetailRequest {
        "CertId" => cert_id: query,
        "CertFilter" => cert_filter: query,
    }
}

impl Operation for GetUserCertificateDetailRequest {
    type Response = GetUserCertificateDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUserCertificateDetail")
        .required(&["CertId"])
        .read_only();
}

/// Response to [`GetUserCertificateDetailRequest`].
#[non_exhaustive]
pub struct GetUserCertificateDetailResponse {
    /// Certificate itself, as PEM text. Example: `text`.
    pub cert: Option<String>,
    /// Name in a pair of name and value. Example: `text`.
    pub key: Option<String>,
    /// SM certificate for encryption, in PEM form. Example: `text`.
    pub encrypt_cert: Option<String>,
    /// Key that opens, signs or picks out the encrypt private. Example: `text`.
    pub encrypt_private_key: Option<String>,
    /// SM certificate for signing, in PEM form. Example: `text`.
    pub sign_cert: Option<String>,
    /// Key that opens, signs or picks out the sign private. Example: `text`.
    pub sign_private_key: Option<String>,
    /// Identifier of the item within its collection. Example: `121345`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `cert_name`.
    pub name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
    /// Main domain name of the certificate. Example: `*.com`.
    pub common: Option<String>,
    /// Hash that tells keys or certificates apart.
    /// Example: `1D7801BBE772D5DE55CBF1F88AEB41A42402DA07`.
    pub fingerprint: Option<String>,
    /// Party that issued the certificate or token. Example: `Digicert`.
    pub issuer: Option<String>,
    /// Name that the org goes by. Example: `Alibaba`.
    pub org_name: Option<String>,
    /// Province that the address or the data belongs to. Example: `zhejiang`.
    pub province: Option<String>,
    /// City that the address or the data belongs to. Example: `hangzhou`.
    pub city: Option<String>,
    /// Country or region that the address or the data belongs to. Example: `CN`.
    pub country: Option<String>,
    /// First day of the period concerned. Example: `2018-07-13`.
    pub start_date: Option<String>,
    /// Last day of the period concerned. Example: `2023-10-25`.
    pub end_date: Option<String>,
    /// The sans that are concerned. Example: `*.com`.
    pub sans: Option<String>,
    /// Whether the validity or the subscription has run out. Example: `true`.
    pub expired: Option<bool>,
    /// Whether the certificate was bought from Alibaba Cloud. Example: `true`.
    pub buy_in_aliyun: Option<bool>,
    /// Number of the order, for looking it up in the order system. Example: `123456`.
    pub order_id: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek****wia`.
    pub resource_group_id: Option<String>,
    /// Method used, such as the kind of key or signature. Example: `RSA`.
    pub algorithm: Option<String>,
}

response! {
    GetUserCertificateDetailResponse {
        "Cert" => cert: value,
        "Key" => key: value,
        "EncryptCert" => encrypt_cert: value,
        "EncryptPrivateKey" => encrypt_private_key: value,
        "SignCert" => sign_cert: value,
        "SignPrivateKey" => sign_private_key: value,
        "Id" => id: value,
        "Name" => name: value,
        "RequestId" => request_id: value,
        "Common" => common: value,
        "Fingerprint" => fingerprint: value,
        "Issuer" => issuer: value,
        "OrgName" => org_name: value,
        "Province" => province: value,
        "City" => city: value,
        "Country" => country: value,
        "StartDate" => start_date: value,
        "EndDate" => end_date: value,
        "Sans" => sans: value,
        "Expired" => expired: value,
        "BuyInAliyun" => buy_in_aliyun: value,
        "OrderId" => order_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Algorithm" => algorithm: value,
    }
}
