// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOSSInfoForUploadFile`, from `dysmsapi/GetOSSInfoForUploadFile.md`.

use alicloud_runtime::codegen::*;

/// Returns the OSS settings needed to upload files of a business type.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::GetOSSInfoForUploadFileRequest::new();
/// let reply = client.get_oss_info_for_upload_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOSSInfoForUploadFileRequest {
    /// What the uploaded file is for.
    pub biz_type: Option<String>,
}

impl GetOSSInfoForUploadFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
}

request! {
    GetOSSInfoForUploadFileRequest {
        "BizType" => biz_type: query,
    }
}

impl Operation for GetOSSInfoForUploadFileRequest {
    type Response = GetOSSInfoForUploadFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetOSSInfoForUploadFile").read_only();
}

/// Response to [`GetOSSInfoForUploadFileRequest`], which the documentation does not describe.
pub type GetOSSInfoForUploadFileResponse = alicloud_runtime::UndocumentedResponse;
