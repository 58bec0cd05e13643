// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServerCertificates`, from `slb/DescribeServerCertificates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, Tag};

/// Lists the server certificates of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeServerCertificatesRequest::new();
/// let reply = client.describe_server_certificates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServerCertificatesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtoptyui`.
    pub resource_group_id: Option<String>,
    /// Server certificate, as [`UploadServerCertificate`](super::Client::upload_server_certificate)
    /// returned its ID. Example: `12315790xxxxxxx_166f8204689_1714763408_709981430`.
    pub server_certificate_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeServerCertificatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ServerCertificateId`.
    pub fn server_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.server_certificate_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeServerCertificatesRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ServerCertificateId" => server_certificate_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeServerCertificatesRequest {
    type Response = DescribeServerCertificatesResponse;
    type Error = DescribeServerCertificatesError;
    const INFO: OperationInfo = super::operation("DescribeServerCertificates")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeServerCertificatesError] = &[
        DescribeServerCertificatesError::AbsServerCertificateIdAndResourceGroupIdMissMatch,
        DescribeServerCertificatesError::LocationServiceTimeout,
    ];
}

/// Response to [`DescribeServerCertificatesRequest`].
#[non_exhaustive]
pub struct DescribeServerCertificatesResponse {
    /// Server certificates that were found or are in use.
    pub server_certificates: Vec<ServerCertificate>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    DescribeServerCertificatesResponse {
        "ServerCertificates" => server_certificates: list("ServerCertificate"),
        "RequestId" => request_id: value,
    }
}

/// Server certificates that were found or are in use.
#[non_exhaustive]
pub struct ServerCertificate {
    /// Server certificate, as [`UploadServerCertificate`](super::Client::upload_server_certificate)
    /// returned its ID. Example: `123157xxxxxxxx_166f8204689_1714763408`.
    pub server_certificate_id: Option<String>,
    /// Label of the server certificate, for people to recognize it by. Example: `slb`.
    pub server_certificate_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Hash that tells keys or certificates apart.
    /// Example: `68:08:1a:f8:2c:97:69:a3:a1:e6:16:41:4b:ca:4f:5d:ee:a5:ef:0d`.
    pub fingerprint: Option<String>,
    /// ID that the certificate has in Alibaba Cloud's certificate service.
    /// Example: `7309xxxxxxxx_15d97e7709a_71445759hr_789289731`.
    pub ali_cloud_certificate_id: Option<String>,
    /// Name that the certificate has in Alibaba Cloud's certificate service. Example: `testcertkey`.
    pub ali_cloud_certificate_name: Option<String>,
    /// Domain name that the certificate was issued for, from its Common Name field.
    /// Example: `www.example.com`.
    pub common_name: Option<String>,
    /// When the item was created. Example: `2017-08-31T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// When the item runs out. Example: `017-08-31T02:49:05Z`.
    pub expire_time: Option<Timestamp>,
    /// When the certificate ceases to be valid, as a Unix timestamp. Example: `15041477450`.
    pub expire_time_stamp: Option<i64>,
    /// Whether Alibaba Cloud's own certificate service issued the certificate. Example: `0`.
    pub is_ali_cloud_certificate: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtoptyui`.
    pub resource_group_id: Option<String>,
    /// Further domain names that the certificate is valid for. Example: `123`.
    pub subject_alternative_names: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
}

response! {
    ServerCertificate {
        "ServerCertificateId" => server_certificate_id: value,
        "ServerCertificateName" => server_certificate_name: value,
        "RegionId" => region_id: value,
        "Fingerprint" => fingerprint: value,
        "AliCloudCertificateId" => ali_cloud_certificate_id: value,
        "AliCloudCertificateName" => ali_cloud_certificate_name: value,
        "CommonName" => common_name: value,
        "CreateTime" => create_time: value,
        "CreateTimeStamp" => create_time_stamp: value,
        "ExpireTime" => expire_time: value,
        "ExpireTimeStamp" => expire_time_stamp: value,
        "IsAliCloudCertificate" => is_ali_cloud_certificate: value,
        "ResourceGroupId" => resource_group_id: value,
        "SubjectAlternativeNames" => subject_alternative_names: list("SubjectAlternativeName"),
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`DescribeServerCertificatesRequest`] names.
///
/// - [`AbsServerCertificateIdAndResourceGroupIdMissMatch`](super::DocumentedError::AbsServerCertificateIdAndResourceGroupIdMissMatch)
/// - [`LocationServiceTimeout`](super::DocumentedError::LocationServiceTimeout)
pub type DescribeServerCertificatesError = super::DocumentedError;
