// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadServerCertificate`, from `slb/UploadServerCertificate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Uploads a server certificate with its private key, or takes one over from Alibaba Cloud's
/// certificate service.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::UploadServerCertificateRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.upload_server_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadServerCertificateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. ID of an Alibaba Cloud certificate to use; needed if it comes
    /// from that service. Example: `730912673xxxxxx_15d97e7709a_71445759hr_7892******`.
    pub ali_cloud_certificate_id: Option<String>,
    /// Name of the Alibaba Cloud certificate to use; needed if it comes from that service.
    /// Example: `cloudcertificate******`.
    pub ali_cloud_certificate_name: Option<String>,
    /// Region in which Alibaba Cloud's certificate service keeps the certificate.
    /// Example: `cn-hangzhou`.
    pub ali_cloud_certificate_region_id: Option<String>,
    /// **Required** under conditions. Public certificate as text; needed for one that Alibaba Cloud did
    /// not issue. Example: `servercertifictetest`.
    pub server_certificate: Option<String>,
    /// **Required** under conditions. Private half of the key pair; keep it secret.
    /// Example: `wmsa*****`. A secret: it is printed as `***`.
    pub private_key: Option<String>,
    /// Label of the server certificate, for people to recognize it by.
    /// Length: 1 to 80. Example: `mycert01`.
    pub server_certificate_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rto****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl UploadServerCertificateRequest {
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
    /// Sets `AliCloudCertificateId`.
    pub fn ali_cloud_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.ali_cloud_certificate_id = Some(value.into());
        self
    }
    /// Sets `AliCloudCertificateName`.
    pub fn ali_cloud_certificate_name(mut self, value: impl Into<String>) -> Self {
        self.ali_cloud_certificate_name = Some(value.into());
        self
    }
    /// Sets `AliCloudCertificateRegionId`.
    pub fn ali_cloud_certificate_region_id(mut self, value: impl Into<String>) -> Self {
        self.ali_cloud_certificate_region_id = Some(value.into());
        self
    }
    /// Sets `ServerCertificate`.
    pub fn server_certificate(mut self, value: impl Into<String>) -> Self {
        self.server_certificate = Some(value.into());
        self
    }
    /// Sets `PrivateKey`.
    pub fn private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
        self
    }
    /// Sets `ServerCertificateName`.
    pub fn server_certificate_name(mut self, value: impl Into<String>) -> Self {
        self.server_certificate_name = Some(value.into());
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
    UploadServerCertificateRequest {
        "RegionId" => region_id: query,
        "AliCloudCertificateId" => ali_cloud_certificate_id: query,
        "AliCloudCertificateName" => ali_cloud_certificate_name: query,
        "AliCloudCertificateRegionId" => ali_cloud_certificate_region_id: query,
        "ServerCertificate" => server_certificate: query,
        "PrivateKey" => private_key: query as Secret,
        "ServerCertificateName" => server_certificate_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for UploadServerCertificateRequest {
    type Response = UploadServerCertificateResponse;
    type Error = UploadServerCertificateError;
    const INFO: OperationInfo = super::operation("UploadServerCertificate")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [UploadServerCertificateError] = &[
        UploadServerCertificateError::IllegalParamServerCertificate,
        UploadServerCertificateError::InvalidParameter,
        UploadServerCertificateError::ServerCertificateNotSupport,
        UploadServerCertificateError::InvalidParameterAliCloudCertificateId,
        UploadServerCertificateError::OperationDeniedIllegalKeyLength,
        UploadServerCertificateError::InvalidParamTagValue,
        UploadServerCertificateError::InvalidParamTagKey,
        UploadServerCertificateError::SizeLimitExceededTag,
        UploadServerCertificateError::MissingParamTagKey,
        UploadServerCertificateError::EccCertificateNotSupport,
        UploadServerCertificateError::CertificateFormatInvalid,
    ];
}

/// Response to [`UploadServerCertificateRequest`].
#[non_exhaustive]
pub struct UploadServerCertificateResponse {
    /// Server certificate, as [`UploadServerCertificate`](super::Client::upload_server_certificate)
    /// returned its ID. Example: `xxxxidkp-123-cn-test******`.
    pub server_certificate_id: Option<String>,
    /// Label of the server certificate, for people to recognize it by. Example: `mycert01`.
    pub server_certificate_name: Option<String>,
    /// Hash that tells keys or certificates apart. Example: `01:DF:AB:**`.
    pub fingerprint: Option<String>,
    /// ID that the certificate has in Alibaba Cloud's certificate service.
    /// Example: `730912xxxxx_15d97e7709a_71445759hr_7*******`.
    pub ali_cloud_certificate_id: Option<String>,
    /// Name that the certificate has in Alibaba Cloud's certificate service.
    /// Example: `cloudcertificate******`.
    pub ali_cloud_certificate_name: Option<String>,
    /// Domain name that the certificate was issued for, from its Common Name field.
    /// Example: `www.example.com`.
    pub common_name: Option<String>,
    /// When the item was created. Example: `2017-08-31T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// When the item runs out. Example: `2018-08-31T02:49:05Z`.
    pub expire_time: Option<Timestamp>,
    /// When the certificate ceases to be valid, as a Unix timestamp. Example: `1504147745000`.
    pub expire_time_stamp: Option<i64>,
    /// Whether Alibaba Cloud's own certificate service issued the certificate. Example: `0`.
    pub is_ali_cloud_certificate: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rt******`.
    pub resource_group_id: Option<String>,
    /// Further domain names that the certificate is valid for. Example: `test`.
    pub subject_alternative_names: Vec<String>,
}

response! {
    UploadServerCertificateResponse {
        "ServerCertificateId" => server_certificate_id: value,
        "ServerCertificateName" => server_certificate_name: value,
        "Fingerprint" => fingerprint: value,
        "AliCloudCertificateId" => ali_cloud_certificate_id: value,
        "AliCloudCertificateName" => ali_cloud_certificate_name: value,
        "CommonName" => common_name: value,
        "CreateTime" => create_time: value,
        "CreateTimeStamp" => create_time_stamp: value,
        "ExpireTime" => expire_time: value,
        "ExpireTimeStamp" => expire_time_stamp: value,
        "IsAliCloudCertificate" => is_ali_cloud_certificate: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "SubjectAlternativeNames" => subject_alternative_names: list("SubjectAlternativeName"),
    }
}

/// Errors that the documentation of [`UploadServerCertificateRequest`] names.
///
/// - [`IllegalParamServerCertificate`](super::DocumentedError::IllegalParamServerCertificate)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ServerCertificateNotSupport`](super::DocumentedError::ServerCertificateNotSupport)
/// - [`InvalidParameterAliCloudCertificateId`](super::DocumentedError::InvalidParameterAliCloudCertificateId)
/// - [`OperationDeniedIllegalKeyLength`](super::DocumentedError::OperationDeniedIllegalKeyLength)
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
/// - [`EccCertificateNotSupport`](super::DocumentedError::EccCertificateNotSupport)
/// - [`CertificateFormatInvalid`](super::DocumentedError::CertificateFormatInvalid)
pub type UploadServerCertificateError = super::DocumentedError;
