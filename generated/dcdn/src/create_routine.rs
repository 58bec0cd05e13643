// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRoutine`, from `dcdn/CreateRoutine.md`.

use alicloud_runtime::codegen::*;

/// Creates an EdgeRoutine, the script that runs on DCDN edge nodes, with its environments.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CreateRoutineRequest::new()
///     .name("...");
/// let reply = client.create_routine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRoutineRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Settings of each environment, by its name.
    pub env_conf: Option<Value>,
}

impl CreateRoutineRequest {
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
    CreateRoutineRequest {
        "Name" => name: form,
        "Description" => description: form,
        "EnvConf" => env_conf: form_json,
    }
}

impl Operation for CreateRoutineRequest {
    type Response = CreateRoutineResponse;
    type Error = CreateRoutineError;
    const INFO: OperationInfo = super::operation("CreateRoutine").required(&["Name"]);
    const ERRORS: &'static [CreateRoutineError] = &[
        CreateRoutineError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`CreateRoutineRequest`].
#[non_exhaustive]
pub struct CreateRoutineResponse {
    /// What the request brought. Example: `{"Status": "OK"}`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    CreateRoutineResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateRoutineRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type CreateRoutineError = super::DocumentedError;
