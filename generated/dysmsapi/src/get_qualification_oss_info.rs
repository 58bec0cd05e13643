// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQualificationOssInfo`, from `dysmsapi/GetQualificationOssInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the OSS settings needed to upload qualification files.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::GetQualificationOssInfoRequest::new()
///     .biz_type("...");
/// let reply = client.get_qualification_oss_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQualificationOssInfoRequest {
    /// **Required.** What the uploaded file is for.
    pub biz_type: Option<String>,
}

impl GetQualificationOssInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BizType`, which is required.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
}

request! {
    GetQualificationOssInfoRequest {
        "BizType" => biz_type: query,
    }
}

impl Operation for GetQualificationOssInfoRequest {
    type Response = GetQualificationOssInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetQualificationOssInfo")
        .required(&["BizType"])
        .read_only();
}

/// Response to [`GetQualificationOssInfoRequest`], which the documentation does not describe.
pub type GetQualificationOssInfoResponse = alicloud_runtime::UndocumentedResponse;
