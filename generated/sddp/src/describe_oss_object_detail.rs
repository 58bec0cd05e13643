// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOssObjectDetail`, from `sddp/DescribeOssObjectDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModelTag, OssObjectDetail, RuleList};

/// Shows one object of a connected OSS bucket with the rules it matched.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeOssObjectDetailRequest::new()
///     .id(1);
/// let reply = client.describe_oss_object_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOssObjectDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl DescribeOssObjectDetailRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    DescribeOssObjectDetailRequest {
        "Lang" => lang: query,
        "Id" => id: query,
    }
}

impl Operation for DescribeOssObjectDetailRequest {
    type Response = DescribeOssObjectDetailResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeOssObjectDetail")
        .required(&["Id"])
        .read_only();
}

/// Response to [`DescribeOssObjectDetailRequest`].
#[non_exhaustive]
pub struct DescribeOssObjectDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// Details about the OSS object.
    pub oss_object_detail: Option<OssObjectDetail>,
}

response! {
    DescribeOssObjectDetailResponse {
        "RequestId" => request_id: value,
        "OssObjectDetail" => oss_object_detail: value,
    }
}
