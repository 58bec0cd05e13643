// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ScanOssObjectV1`, from `sddp/ScanOssObjectV1.md`.

use alicloud_runtime::codegen::*;

/// Scans objects of an OSS bucket for sensitive data, by a detection template.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ScanOssObjectV1Request::new()
///     .service_region_id("...")
///     .bucket_name("...")
///     .object_key_list(["..."]);
/// let reply = client.scan_oss_object_v1(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ScanOssObjectV1Request {
    /// **Required.** Region that the service lies in.
    pub service_region_id: Option<String>,
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// **Required.** Items of the kind object key to work on or to narrow the list down to.
    pub object_key_list: Vec<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ScanOssObjectV1Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceRegionId`, which is required.
    pub fn service_region_id(mut self, value: impl Into<String>) -> Self {
        self.service_region_id = Some(value.into());
        self
    }
    /// Sets `BucketName`, which is required.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `ObjectKeyList`, which is required.
    pub fn object_key_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.object_key_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ScanOssObjectV1Request {
        "ServiceRegionId" => service_region_id: query,
        "BucketName" => bucket_name: query,
        "ObjectKeyList" => object_key_list: query_json,
        "TemplateId" => template_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for ScanOssObjectV1Request {
    type Response = ScanOssObjectV1Response;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ScanOssObjectV1")
        .required(&["ServiceRegionId", "BucketName", "ObjectKeyList"]);
}

/// Response to [`ScanOssObjectV1Request`], which the documentation does not describe.
pub type ScanOssObjectV1Response = alicloud_runtime::UndocumentedResponse;
