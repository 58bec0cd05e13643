// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnlockDBInstanceWrite`, from `r-kvstore/UnlockDBInstanceWrite.md`.

use alicloud_runtime::codegen::*;

/// Allows writes to an instance again after
/// [`LockDBInstanceWrite`](super::Client::lock_db_instance_write).
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::UnlockDBInstanceWriteRequest::new()
///     .db_instance_id("...");
/// let reply = client.unlock_db_instance_write(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnlockDBInstanceWriteRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl UnlockDBInstanceWriteRequest {
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
    UnlockDBInstanceWriteRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for UnlockDBInstanceWriteRequest {
    type Response = UnlockDBInstanceWriteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnlockDBInstanceWrite")
        .required(&["DBInstanceId"]);
}

/// Response to [`UnlockDBInstanceWriteRequest`].
#[non_exhaustive]
pub struct UnlockDBInstanceWriteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D622714-AEDD-4609-9167-F5DDD3D1****`.
    pub request_id: Option<String>,
    /// Instance, by its ID. Example: `r-2ev03avw0r0552***`.
    pub db_instance_name: Option<String>,
    /// ID of the task, for asking how far it is. Example: `10****`.
    pub task_id: Option<i64>,
}

response! {
    UnlockDBInstanceWriteResponse {
        "RequestId" => request_id: value,
        "DBInstanceName" => db_instance_name: value,
        "TaskId" => task_id: value,
    }
}
