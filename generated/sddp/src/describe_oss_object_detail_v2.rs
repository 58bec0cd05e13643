// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOssObjectDetailV2`, from `sddp/DescribeOssObjectDetailV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModelTag, OssObjectDetail, RuleList};

/// Shows one object of a connected OSS bucket, in the newer version of
/// [`DescribeOssObjectDetail`](super::Client::describe_oss_object_detail).
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeOssObjectDetailV2Request::new();
/// let reply = client.describe_oss_object_detail_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOssObjectDetailV2Request {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Region that the service lies in.
    pub service_region_id: Option<String>,
    /// Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// Key that opens, signs or picks out the object.
    pub object_key: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
}

impl DescribeOssObjectDetailV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `ServiceRegionId`.
    pub fn service_region_id(mut self, value: impl Into<String>) -> Self {
        self.service_region_id = Some(value.into());
        self
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `ObjectKey`.
    pub fn object_key(mut self, value: impl Into<String>) -> Self {
        self.object_key = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
}

request! {
    DescribeOssObjectDetailV2Request {
        "Lang" => lang: query,
        "Id" => id: query,
        "ServiceRegionId" => service_region_id: query,
        "BucketName" => bucket_name: query,
        "ObjectKey" => object_key: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for DescribeOssObjectDetailV2Request {
    type Response = DescribeOssObjectDetailV2Response;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeOssObjectDetailV2")
        .read_only();
}

/// Response to [`DescribeOssObjectDetailV2Request`].
#[non_exhaustive]
pub struct DescribeOssObjectDetailV2Response {
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// Details about the OSS object.
    pub oss_object_detail: Option<OssObjectDetail>,
}

response! {
    DescribeOssObjectDetailV2Response {
        "RequestId" => request_id: value,
        "OssObjectDetail" => oss_object_detail: value,
    }
}
