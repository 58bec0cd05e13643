// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoNotCallFileUploadParameters`, from `ccc/GetDoNotCallFileUploadParameters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UploadParameterData};

/// Issues parameters for uploading a file of numbers before
/// [`ImportDoNotCallNumbers`](super::Client::import_do_not_call_numbers) imports it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetDoNotCallFileUploadParametersRequest::new()
///     .instance_id("...")
///     .file_name("...");
/// let reply = client.get_do_not_call_file_upload_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoNotCallFileUploadParametersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name under which the file is stored.
    pub file_name: Option<String>,
}

impl GetDoNotCallFileUploadParametersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
}

request! {
    GetDoNotCallFileUploadParametersRequest {
        "InstanceId" => instance_id: query,
        "FileName" => file_name: query,
    }
}

impl Operation for GetDoNotCallFileUploadParametersRequest {
    type Response = GetDoNotCallFileUploadParametersResponse;
    type Error = GetDoNotCallFileUploadParametersError;
    const INFO: OperationInfo = super::operation("GetDoNotCallFileUploadParameters")
        .required(&["InstanceId", "FileName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetDoNotCallFileUploadParametersError] = &[
        GetDoNotCallFileUploadParametersError::NotExistsInstanceId,
    ];
}

/// Response to [`GetDoNotCallFileUploadParametersRequest`].
#[non_exhaustive]
pub struct GetDoNotCallFileUploadParametersResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<UploadParameterData>,
}

response! {
    GetDoNotCallFileUploadParametersResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetDoNotCallFileUploadParametersRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetDoNotCallFileUploadParametersError = super::DocumentedError;
