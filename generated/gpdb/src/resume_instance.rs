// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeInstance`, from `gpdb/ResumeInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts an instance that [`PauseInstance`](super::Client::pause_instance) paused.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ResumeInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.resume_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeInstanceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl ResumeInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    ResumeInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for ResumeInstanceRequest {
    type Response = ResumeInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResumeInstance")
        .required(&["DBInstanceId"]);
}

/// Response to [`ResumeInstanceRequest`].
#[non_exhaustive]
pub struct ResumeInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34b32a0a-08ef-4a87-b6be-cdd9********`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
}

response! {
    ResumeInstanceResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "DBInstanceId" => db_instance_id: value,
    }
}
