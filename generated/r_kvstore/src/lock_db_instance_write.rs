// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LockDBInstanceWrite`, from `r-kvstore/LockDBInstanceWrite.md`.

use alicloud_runtime::codegen::*;

/// Blocks writes to an instance; reads go on.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::LockDBInstanceWriteRequest::new()
///     .db_instance_id("...")
///     .lock_reason("...");
/// let reply = client.lock_db_instance_write(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LockDBInstanceWriteRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Why it came to the lock.
    pub lock_reason: Option<String>,
}

impl LockDBInstanceWriteRequest {
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
    /// Sets `LockReason`, which is required.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
}

request! {
    LockDBInstanceWriteRequest {
        "DBInstanceId" => db_instance_id: query,
        "LockReason" => lock_reason: query,
    }
}

impl Operation for LockDBInstanceWriteRequest {
    type Response = LockDBInstanceWriteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("LockDBInstanceWrite")
        .required(&["DBInstanceId", "LockReason"]);
}

/// Response to [`LockDBInstanceWriteRequest`].
#[non_exhaustive]
pub struct LockDBInstanceWriteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BE6E619-A657-42E3-AD2D-18F8428A****`.
    pub request_id: Option<String>,
    /// Instance, by its ID. Example: `r-2ev03avw0r0552***`.
    pub db_instance_name: Option<String>,
    /// ID of the task, for asking how far it is. Example: `21986****`.
    pub task_id: Option<i64>,
    /// Why the item is locked. Example: `text`.
    pub lock_reason: Option<String>,
}

response! {
    LockDBInstanceWriteResponse {
        "RequestId" => request_id: value,
        "DBInstanceName" => db_instance_name: value,
        "TaskId" => task_id: value,
        "LockReason" => lock_reason: value,
    }
}
