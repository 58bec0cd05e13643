// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PauseDataRedistribute`, from `gpdb/PauseDataRedistribute.md`.

use alicloud_runtime::codegen::*;

/// Halts the data redistribution of an instance, which
/// [`ResumeDataRedistribute`](super::Client::resume_data_redistribute) continues.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::PauseDataRedistributeRequest::new()
///     .db_instance_id("...");
/// let reply = client.pause_data_redistribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PauseDataRedistributeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl PauseDataRedistributeRequest {
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
    PauseDataRedistributeRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for PauseDataRedistributeRequest {
    type Response = PauseDataRedistributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PauseDataRedistribute")
        .required(&["DBInstanceId"]);
}

/// Response to [`PauseDataRedistributeRequest`].
pub type PauseDataRedistributeResponse = alicloud_runtime::EmptyResponse;
