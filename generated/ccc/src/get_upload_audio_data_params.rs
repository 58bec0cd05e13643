// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUploadAudioDataParams`, from `ccc/GetUploadAudioDataParams.md`.

use alicloud_runtime::codegen::*;

/// Returns the parameters for passing a call's audio to offline quality inspection on your own.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetUploadAudioDataParamsRequest::new()
///     .contact_id("...");
/// let reply = client.get_upload_audio_data_params(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUploadAudioDataParamsRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the contact that the call is about.
    pub contact_id: Option<String>,
}

impl GetUploadAudioDataParamsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ContactId`, which is required.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
}

request! {
    GetUploadAudioDataParamsRequest {
        "InstanceId" => instance_id: query,
        "ContactId" => contact_id: query,
    }
}

impl Operation for GetUploadAudioDataParamsRequest {
    type Response = GetUploadAudioDataParamsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUploadAudioDataParams")
        .method("GET")
        .required(&["ContactId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`GetUploadAudioDataParamsRequest`].
#[non_exhaustive]
pub struct GetUploadAudioDataParamsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `03C67DAD-EB26-41D8-949D-9B0C470FB716`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UploadAudioDataParamData>,
}

response! {
    GetUploadAudioDataParamsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UploadAudioDataParamData {
    /// Parameters for the upload of recordings to be checked for quality, as text. Example: `text`.
    pub params_str: Option<String>,
}

response! {
    UploadAudioDataParamData {
        "ParamsStr" => params_str: value,
    }
}
