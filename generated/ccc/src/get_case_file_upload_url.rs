// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCaseFileUploadUrl`, from `ccc/GetCaseFileUploadUrl.md`.

use alicloud_runtime::codegen::*;

/// Issues OSS parameters for uploading a file of numbers before
/// [`CreateCampaign`](super::Client::create_campaign) imports it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetCaseFileUploadUrlRequest::new()
///     .instance_id("...")
///     .file_name("...");
/// let reply = client.get_case_file_upload_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCaseFileUploadUrlRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name under which the file is stored.
    pub file_name: Option<String>,
}

impl GetCaseFileUploadUrlRequest {
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
    GetCaseFileUploadUrlRequest {
        "InstanceId" => instance_id: query,
        "FileName" => file_name: query,
    }
}

impl Operation for GetCaseFileUploadUrlRequest {
    type Response = GetCaseFileUploadUrlResponse;
    type Error = GetCaseFileUploadUrlError;
    const INFO: OperationInfo = super::operation("GetCaseFileUploadUrl")
        .required(&["InstanceId", "FileName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetCaseFileUploadUrlError] = &[
        GetCaseFileUploadUrlError::NotExistsInstanceId,
    ];
}

/// Response to [`GetCaseFileUploadUrlRequest`].
#[non_exhaustive]
pub struct GetCaseFileUploadUrlResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CaseFileUploadUrlData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
}

response! {
    GetCaseFileUploadUrlResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CaseFileUploadUrlData {
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Key that opens, signs or picks out the case file. Example: `ccc-test/namelist.csv`.
    pub case_file_key: Option<String>,
}

response! {
    CaseFileUploadUrlData {
        "Url" => url: value,
        "CaseFileKey" => case_file_key: value,
    }
}

/// Errors that the documentation of [`GetCaseFileUploadUrlRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetCaseFileUploadUrlError = super::DocumentedError;
