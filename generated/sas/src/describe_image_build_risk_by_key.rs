// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageBuildRiskByKey`, from `sas/DescribeImageBuildRiskByKey.md`.

use alicloud_runtime::codegen::*;

/// Lists the findings of one risky build command in images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageBuildRiskByKeyRequest::new();
/// let reply = client.describe_image_build_risk_by_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageBuildRiskByKeyRequest {
    /// Key that opens, signs or picks out the risk.
    pub risk_key: Option<String>,
    /// ID that Security Center gives to the image.
    pub image_uuid: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl DescribeImageBuildRiskByKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskKey`.
    pub fn risk_key(mut self, value: impl Into<String>) -> Self {
        self.risk_key = Some(value.into());
        self
    }
    /// Sets `ImageUuid`.
    pub fn image_uuid(mut self, value: impl Into<String>) -> Self {
        self.image_uuid = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    DescribeImageBuildRiskByKeyRequest {
        "RiskKey" => risk_key: query,
        "ImageUuid" => image_uuid: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeImageBuildRiskByKeyRequest {
    type Response = DescribeImageBuildRiskByKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImageBuildRiskByKey")
        .read_only();
}

/// Response to [`DescribeImageBuildRiskByKeyRequest`], which the documentation does not describe.
pub type DescribeImageBuildRiskByKeyResponse = alicloud_runtime::UndocumentedResponse;
