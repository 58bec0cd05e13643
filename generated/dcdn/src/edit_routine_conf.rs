// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EditRoutineConf`, from `dcdn/EditRoutineConf.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of an edge routine; those left out stay, and an empty value removes one.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::EditRoutineConfRequest::new()
///     .name("...");
/// let reply = client.edit_routine_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EditRoutineConfRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Settings of each environment, by its name.
    pub env_conf: Option<Value>,
}

impl EditRoutineConfRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `EnvConf`.
    pub fn env_conf(mut self, value: impl Into<Value>) -> Self {
        self.env_conf = Some(value.into());
        self
    }
}

request! {
    EditRoutineConfRequest {
        "Name" => name: form,
        "Description" => description: form,
        "EnvConf" => env_conf: form_json,
    }
}

impl Operation for EditRoutineConfRequest {
    type Response = EditRoutineConfResponse;
    type Error = EditRoutineConfError;
    const INFO: OperationInfo = super::operation("EditRoutineConf").required(&["Name"]);
    const ERRORS: &'static [EditRoutineConfError] = &[
        EditRoutineConfError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`EditRoutineConfRequest`].
#[non_exhaustive]
pub struct EditRoutineConfResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BAECB354-6D42-42C1-87DA-C9992EF1E7C8`.
    pub request_id: Option<String>,
}

response! {
    EditRoutineConfResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`EditRoutineConfRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type EditRoutineConfError = super::DocumentedError;
