// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCACertificates`, from `slb/DescribeCACertificates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, Tag};

/// Lists the CA certificates of a region, filtered by ID or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeCACertificatesRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_ca_certificates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCACertificatesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Certificate of the authority that client certificates are checked against; it makes
    /// authentication mutual. Example: `139a00604bd-cn-east-hangzhou-02`.
    pub ca_certificate_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `testuser@aliyun.com`.
    pub owner_account: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtoptyui`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeCACertificatesRequest {
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
    /// Sets `CACertificateId`.
    pub fn ca_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate_id = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
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
    DescribeCACertificatesRequest {
        "RegionId" => region_id: query,
        "CACertificateId" => ca_certificate_id: query,
        "OwnerAccount" => owner_account: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeCACertificatesRequest {
    type Response = DescribeCACertificatesResponse;
    type Error = DescribeCACertificatesError;
    const INFO: OperationInfo = super::operation("DescribeCACertificates")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCACertificatesError] = &[
        DescribeCACertificatesError::AbsCACertificateIdAndResourceGroupIdMissMatch,
        DescribeCACertificatesError::LocationServiceTimeout,
    ];
}

/// Response to [`DescribeCACertificatesRequest`].
#[non_exhaustive]
pub struct DescribeCACertificatesResponse {
    /// CA certificates that were found.
    pub ca_certificates: Vec<CACertificate>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    DescribeCACertificatesResponse {
        "CACertificates" => ca_certificates: list("CACertificate"),
        "RequestId" => request_id: value,
    }
}

/// CA certificates that were found.
#[non_exhaustive]
pub struct CACertificate {
    /// Certificate of the authority that client certificates are checked against; it makes
    /// authentication mutual. Example: `139a00604bd-cn-east-hangzhou-02`.
    pub ca_certificate_id: Option<String>,
    /// Label of the CA certificate, for people to recognize it by. Example: `test`.
    pub ca_certificate_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Hash that tells keys or certificates apart. Example: `AC:BE:FD`.
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
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtoptyui`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
}

response! {
    CACertificate {
        "CACertificateId" => ca_certificate_id: value,
        "CACertificateName" => ca_certificate_name: value,
        "RegionId" => region_id: value,
        "Fingerprint" => fingerprint: value,
        "CommonName" => common_name: value,
        "CreateTime" => create_time: value,
        "CreateTimeStamp" => create_time_stamp: value,
        "ExpireTime" => expire_time: value,
        "ExpireTimeStamp" => expire_time_stamp: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`DescribeCACertificatesRequest`] names.
///
/// - [`AbsCACertificateIdAndResourceGroupIdMissMatch`](super::DocumentedError::AbsCACertificateIdAndResourceGroupIdMissMatch)
/// - [`LocationServiceTimeout`](super::DocumentedError::LocationServiceTimeout)
pub type DescribeCACertificatesError = super::DocumentedError;
