// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAssetImportant`, from `sas/ModifyAssetImportant.md`.

use alicloud_runtime::codegen::*;

/// Sets how important the given servers are considered to be.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyAssetImportantRequest::new();
/// let reply = client.modify_asset_important(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAssetImportantRequest {
    /// Code that stands for the important, for programs to act on.
    pub important_code: Option<i32>,
    /// Items of the kind uuid to work on or to narrow the list down to.
    pub uuid_list: Option<String>,
}

impl ModifyAssetImportantRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImportantCode`.
    #[inline]
    pub fn important_code(mut self, value: i32) -> Self {
        self.important_code = Some(value);
        self
    }
    /// Sets `UuidList`.
    pub fn uuid_list(mut self, value: impl Into<String>) -> Self {
        self.uuid_list = Some(value.into());
        self
    }
}

request! {
    ModifyAssetImportantRequest {
        "ImportantCode" => important_code: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for ModifyAssetImportantRequest {
    type Response = ModifyAssetImportantResponse;
    type Error = ModifyAssetImportantError;
    const INFO: OperationInfo = super::operation("ModifyAssetImportant")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"]);
    const ERRORS: &'static [ModifyAssetImportantError] = &[
        ModifyAssetImportantError::NoPermission,
        ModifyAssetImportantError::ServerError,
    ];
}

/// Response to [`ModifyAssetImportantRequest`].
#[non_exhaustive]
pub struct ModifyAssetImportantResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `23C85959-1540-514B-93CF-2992C53A1B4F`.
    pub request_id: Option<String>,
    /// Code that stands for the err, for programs to act on. Example: `ServerError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people about the err. Example: `ServerError`.
    pub err_message: Option<String>,
}

response! {
    ModifyAssetImportantResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`ModifyAssetImportantRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyAssetImportantError = super::DocumentedError;
