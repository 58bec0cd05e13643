// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageBaselineDetail`, from `sas/DescribeImageBaselineDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the detailed result of one baseline check item for an image.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageBaselineDetailRequest::new();
/// let reply = client.describe_image_baseline_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageBaselineDetailRequest {
    /// ID that Security Center gives to the image.
    pub image_uuid: Option<String>,
    /// Key that opens, signs or picks out the baseline item.
    pub baseline_item_key: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeImageBaselineDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageUuid`.
    pub fn image_uuid(mut self, value: impl Into<String>) -> Self {
        self.image_uuid = Some(value.into());
        self
    }
    /// Sets `BaselineItemKey`.
    pub fn baseline_item_key(mut self, value: impl Into<String>) -> Self {
        self.baseline_item_key = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeImageBaselineDetailRequest {
        "ImageUuid" => image_uuid: query,
        "BaselineItemKey" => baseline_item_key: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeImageBaselineDetailRequest {
    type Response = DescribeImageBaselineDetailResponse;
    type Error = DescribeImageBaselineDetailError;
    const INFO: OperationInfo = super::operation("DescribeImageBaselineDetail")
        .read_only();
    const ERRORS: &'static [DescribeImageBaselineDetailError] = &[
        DescribeImageBaselineDetailError::NoPermission,
        DescribeImageBaselineDetailError::ServerError,
    ];
}

/// Response to [`DescribeImageBaselineDetailRequest`].
#[non_exhaustive]
pub struct DescribeImageBaselineDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF4****`.
    pub request_id: Option<String>,
    /// Details about the baseline.
    pub baseline_detail: Option<BaselineDetail>,
}

response! {
    DescribeImageBaselineDetailResponse {
        "RequestId" => request_id: value,
        "BaselineDetail" => baseline_detail: value,
    }
}

/// Details about the baseline.
#[non_exhaustive]
pub struct BaselineDetail {
    /// What to do against the risk, in words. Example: `text`.
    pub advice: Option<String>,
    /// ID of the result that the item belongs to or stands for.
    /// Example: `async__c6f3b0b54613383b40bdce593ffe****`.
    pub result_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Second name that the baseline item can be called by. Example: `text`.
    pub baseline_item_alias: Option<String>,
    /// Second name that the baseline name can be called by. Example: `text`.
    pub baseline_name_alias: Option<String>,
    /// Second name that the baseline class can be called by. Example: `ak_leak`.
    pub baseline_class_alias: Option<String>,
    /// Key that opens, signs or picks out the baseline item. Example: `ak_leak`.
    pub baseline_item_key: Option<String>,
    /// Text that tells what the check found. Example: `/usr/aksk.txt:LTAI4GBEG5zaqX**********`.
    pub prompt: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `high`.
    pub level: Option<String>,
}

response! {
    BaselineDetail {
        "Advice" => advice: value,
        "ResultId" => result_id: value,
        "Description" => description: value,
        "BaselineItemAlias" => baseline_item_alias: value,
        "BaselineNameAlias" => baseline_name_alias: value,
        "BaselineClassAlias" => baseline_class_alias: value,
        "BaselineItemKey" => baseline_item_key: value,
        "Prompt" => prompt: value,
        "Level" => level: value,
    }
}

/// Errors that the documentation of [`DescribeImageBaselineDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageBaselineDetailError = super::DocumentedError;
