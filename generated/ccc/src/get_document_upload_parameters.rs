// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDocumentUploadParameters`, from `ccc/GetDocumentUploadParameters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UploadParameterData};

/// Issues parameters for uploading a file of documents before
/// [`ImportDocuments`](super::Client::import_documents) imports it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetDocumentUploadParametersRequest::new()
///     .file_name("...")
///     .instance_id("...");
/// let reply = client.get_document_upload_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDocumentUploadParametersRequest {
    /// **Required.** Name under which the file is stored.
    pub file_name: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetDocumentUploadParametersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `RequestId`.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetDocumentUploadParametersRequest {
        "FileName" => file_name: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for GetDocumentUploadParametersRequest {
    type Response = GetDocumentUploadParametersResponse;
    type Error = GetDocumentUploadParametersError;
    const INFO: OperationInfo = super::operation("GetDocumentUploadParameters")
        .required(&["FileName", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetDocumentUploadParametersError] = &[
        GetDocumentUploadParametersError::NotExistsInstanceId,
    ];
}

/// Response to [`GetDocumentUploadParametersRequest`].
#[non_exhaustive]
pub struct GetDocumentUploadParametersResponse {
    /// What the call returns besides its status.
    pub data: Option<UploadParameterData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FBA26B0-462B-4D77-B78F-AF35560DBC71`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    GetDocumentUploadParametersResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`GetDocumentUploadParametersRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetDocumentUploadParametersError = super::DocumentedError;
