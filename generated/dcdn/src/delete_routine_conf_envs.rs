// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRoutineConfEnvs`, from `dcdn/DeleteRoutineConfEnvs.md`.

use alicloud_runtime::codegen::*;

/// Deletes custom canary environments of an edge routine; production and staging cannot be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteRoutineConfEnvsRequest::new()
///     .name("...")
///     .envs("...");
/// let reply = client.delete_routine_conf_envs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRoutineConfEnvsRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** The envs that are concerned.
    pub envs: Option<Value>,
}

impl DeleteRoutineConfEnvsRequest {
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
    /// Sets `Envs`, which is required.
    pub fn envs(mut self, value: impl Into<Value>) -> Self {
        self.envs = Some(value.into());
        self
    }
}

request! {
    DeleteRoutineConfEnvsRequest {
        "Name" => name: form,
        "Envs" => envs: form_json,
    }
}

impl Operation for DeleteRoutineConfEnvsRequest {
    type Response = DeleteRoutineConfEnvsResponse;
    type Error = DeleteRoutineConfEnvsError;
    const INFO: OperationInfo = super::operation("DeleteRoutineConfEnvs")
        .required(&["Name", "Envs"]);
    const ERRORS: &'static [DeleteRoutineConfEnvsError] = &[
        DeleteRoutineConfEnvsError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`DeleteRoutineConfEnvsRequest`].
#[non_exhaustive]
pub struct DeleteRoutineConfEnvsResponse {
    /// What the request brought. Example: `{"Status": "OK"}`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DeleteRoutineConfEnvsResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRoutineConfEnvsRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type DeleteRoutineConfEnvsError = super::DocumentedError;
