// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreArchivedRecordings`, from `ccc/RestoreArchivedRecordings.md`.

use alicloud_runtime::codegen::*;

/// Thaws archived recordings of calls, so that they can be fetched again.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RestoreArchivedRecordingsRequest::new()
///     .instance_id("...");
/// let reply = client.restore_archived_recordings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreArchivedRecordingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IDs of the contacts to work on or to narrow the list down to.
    pub contact_ids: Option<String>,
}

impl RestoreArchivedRecordingsRequest {
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
    /// Sets `ContactIds`.
    pub fn contact_ids(mut self, value: impl Into<String>) -> Self {
        self.contact_ids = Some(value.into());
        self
    }
}

request! {
    RestoreArchivedRecordingsRequest {
        "InstanceId" => instance_id: query,
        "ContactIds" => contact_ids: query,
    }
}

impl Operation for RestoreArchivedRecordingsRequest {
    type Response = RestoreArchivedRecordingsResponse;
    type Error = RestoreArchivedRecordingsError;
    const INFO: OperationInfo = super::operation("RestoreArchivedRecordings")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RestoreArchivedRecordingsError] = &[
        RestoreArchivedRecordingsError::ParameterMaximum,
        RestoreArchivedRecordingsError::ParameterMinimum,
        RestoreArchivedRecordingsError::ParameterNull,
        RestoreArchivedRecordingsError::NotExistsInstanceId,
    ];
}

/// Response to [`RestoreArchivedRecordingsRequest`].
#[non_exhaustive]
pub struct RestoreArchivedRecordingsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Instance 0 does not exist.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8066648-5D95-55AB-ACD3-2F4AD3BEA715`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ArchivedRecordingData>,
}

response! {
    RestoreArchivedRecordingsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ArchivedRecordingData {
    /// The exists that are concerned. Example: `False`.
    pub exists: Option<String>,
    /// ID of the contact that the item belongs to or stands for. Example: `job-25920271311543****`.
    pub contact_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Progressing`.
    pub status: Option<String>,
    /// Which kind of storage it is or is to be. Example: `Standard`.
    pub storage_type: Option<String>,
}

response! {
    ArchivedRecordingData {
        "Exists" => exists: value,
        "ContactId" => contact_id: value,
        "Status" => status: value,
        "StorageType" => storage_type: value,
    }
}

/// Errors that the documentation of [`RestoreArchivedRecordingsRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type RestoreArchivedRecordingsError = super::DocumentedError;
