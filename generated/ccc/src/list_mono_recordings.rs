// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMonoRecordings`, from `ccc/ListMonoRecordings.md`.

use alicloud_runtime::codegen::*;

/// Lists the one-track WAV recordings of a call, one for each party's channel.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListMonoRecordingsRequest::new()
///     .instance_id("...")
///     .contact_id("...");
/// let reply = client.list_mono_recordings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMonoRecordingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the contact that the call is about.
    pub contact_id: Option<String>,
}

impl ListMonoRecordingsRequest {
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
    /// Sets `ContactId`, which is required.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
}

request! {
    ListMonoRecordingsRequest {
        "InstanceId" => instance_id: query,
        "ContactId" => contact_id: query,
    }
}

impl Operation for ListMonoRecordingsRequest {
    type Response = ListMonoRecordingsResponse;
    type Error = ListMonoRecordingsError;
    const INFO: OperationInfo = super::operation("ListMonoRecordings")
        .required(&["InstanceId", "ContactId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListMonoRecordingsError] = &[
        ListMonoRecordingsError::ParameterMinimum,
        ListMonoRecordingsError::ParameterBlank,
        ListMonoRecordingsError::ParameterNull,
        ListMonoRecordingsError::NotExistsInstanceId,
    ];
}

/// Response to [`ListMonoRecordingsRequest`].
#[non_exhaustive]
pub struct ListMonoRecordingsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E836EF2A-EDAE-5310-8921-F983C967D42D`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<MonoRecordingData>,
}

response! {
    ListMonoRecordingsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MonoRecordingData {
    /// Name under which the file is stored. Example: `job-25920271311543*`.
    pub file_name: Option<String>,
    /// Web address under which the file is found. Example: `text`.
    pub file_url: Option<String>,
    /// ID of the agent that the item belongs to or stands for. Example: `agent@ccc-test`.
    pub agent_id: Option<String>,
    /// Name that the agent goes by. Example: `text`.
    pub agent_name: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1620259200000`.
    pub start_time: Option<String>,
    /// ID of the contact that the item belongs to or stands for. Example: `job-25920271311543****`.
    pub contact_id: Option<String>,
    /// Length of the recording in milliseconds. Example: `5903871`.
    pub duration: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skillgroup@ccc-test`.
    pub skill_group_id: Option<String>,
    /// ID of the RAM that the item belongs to or stands for. Example: `26972543893791****`.
    pub ram_id: Option<String>,
}

response! {
    MonoRecordingData {
        "FileName" => file_name: value,
        "FileUrl" => file_url: value,
        "AgentId" => agent_id: value,
        "AgentName" => agent_name: value,
        "StartTime" => start_time: value,
        "ContactId" => contact_id: value,
        "Duration" => duration: value,
        "SkillGroupId" => skill_group_id: value,
        "RamId" => ram_id: value,
    }
}

/// Errors that the documentation of [`ListMonoRecordingsRequest`] names.
///
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ListMonoRecordingsError = super::DocumentedError;
