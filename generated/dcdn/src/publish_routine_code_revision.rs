// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublishRoutineCodeRevision`, from `dcdn/PublishRoutineCodeRevision.md`.

use alicloud_runtime::codegen::*;

/// Publishes a code revision of an EdgeRoutine to an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::PublishRoutineCodeRevisionRequest::new()
///     .name("...")
///     .select_code_revision("...")
///     .envs("...");
/// let reply = client.publish_routine_code_revision(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublishRoutineCodeRevisionRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Version of the code.
    pub select_code_revision: Option<String>,
    /// **Required.** The envs that are concerned.
    pub envs: Option<Value>,
}

impl PublishRoutineCodeRevisionRequest {
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
    /// Sets `SelectCodeRevision`, which is required.
    pub fn select_code_revision(mut self, value: impl Into<String>) -> Self {
        self.select_code_revision = Some(value.into());
        self
    }
    /// Sets `Envs`, which is required.
    pub fn envs(mut self, value: impl Into<Value>) -> Self {
        self.envs = Some(value.into());
        self
    }
}

request! {
    PublishRoutineCodeRevisionRequest {
        "Name" => name: form,
        "SelectCodeRevision" => select_code_revision: form,
        "Envs" => envs: form_json,
    }
}

impl Operation for PublishRoutineCodeRevisionRequest {
    type Response = PublishRoutineCodeRevisionResponse;
    type Error = PublishRoutineCodeRevisionError;
    const INFO: OperationInfo = super::operation("PublishRoutineCodeRevision")
        .required(&["Name", "SelectCodeRevision", "Envs"]);
    const ERRORS: &'static [PublishRoutineCodeRevisionError] = &[
        PublishRoutineCodeRevisionError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`PublishRoutineCodeRevisionRequest`].
#[non_exhaustive]
pub struct PublishRoutineCodeRevisionResponse {
    /// What the request brought. Example: `{"CodeRevision": "1620876959997924701"}`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A513734D-D17B-411E-864D-XXXX`.
    pub request_id: Option<String>,
}

response! {
    PublishRoutineCodeRevisionResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`PublishRoutineCodeRevisionRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type PublishRoutineCodeRevisionError = super::DocumentedError;
