// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeDataRedistribute`, from `gpdb/ResumeDataRedistribute.md`.

use alicloud_runtime::codegen::*;

/// Continues a data redistribution that
/// [`PauseDataRedistribute`](super::Client::pause_data_redistribute) halted.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ResumeDataRedistributeRequest::new()
///     .db_instance_id("...");
/// let reply = client.resume_data_redistribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeDataRedistributeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl ResumeDataRedistributeRequest {
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
    ResumeDataRedistributeRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for ResumeDataRedistributeRequest {
    type Response = ResumeDataRedistributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResumeDataRedistribute")
        .required(&["DBInstanceId"]);
}

/// Response to [`ResumeDataRedistributeRequest`].
pub type ResumeDataRedistributeResponse = alicloud_runtime::EmptyResponse;
