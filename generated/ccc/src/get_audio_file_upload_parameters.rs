// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAudioFileUploadParameters`, from `ccc/GetAudioFileUploadParameters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UploadParameterData};

/// Issues upload parameters for an audio file, needed before
/// [`CreateAudioFile`](super::Client::create_audio_file); meant for the default CRM.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetAudioFileUploadParametersRequest::new()
///     .instance_id("...")
///     .audio_file_name("...");
/// let reply = client.get_audio_file_upload_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAudioFileUploadParametersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the audio file goes by.
    pub audio_file_name: Option<String>,
}

impl GetAudioFileUploadParametersRequest {
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
    /// Sets `AudioFileName`, which is required.
    pub fn audio_file_name(mut self, value: impl Into<String>) -> Self {
        self.audio_file_name = Some(value.into());
        self
    }
}

request! {
    GetAudioFileUploadParametersRequest {
        "InstanceId" => instance_id: query,
        "AudioFileName" => audio_file_name: query,
    }
}

impl Operation for GetAudioFileUploadParametersRequest {
    type Response = GetAudioFileUploadParametersResponse;
    type Error = GetAudioFileUploadParametersError;
    const INFO: OperationInfo = super::operation("GetAudioFileUploadParameters")
        .required(&["InstanceId", "AudioFileName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetAudioFileUploadParametersError] = &[
        GetAudioFileUploadParametersError::ParameterBlank,
        GetAudioFileUploadParametersError::NotExistsInstanceId,
    ];
}

/// Response to [`GetAudioFileUploadParametersRequest`].
#[non_exhaustive]
pub struct GetAudioFileUploadParametersResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C81FD1A5-4B99-470A-A527-D80150228784`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UploadParameterData>,
}

response! {
    GetAudioFileUploadParametersResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetAudioFileUploadParametersRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetAudioFileUploadParametersError = super::DocumentedError;
