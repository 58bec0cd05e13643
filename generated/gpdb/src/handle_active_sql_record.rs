// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `HandleActiveSQLRecord`, from `gpdb/HandleActiveSQLRecord.md`.

use alicloud_runtime::codegen::*;

/// Acts on running queries by their process IDs, for instance by ending them.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::HandleActiveSQLRecordRequest::new()
///     .db_instance_id("...")
///     .pids("...");
/// let reply = client.handle_active_sql_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct HandleActiveSQLRecordRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** The pids that are concerned.
    pub pids: Option<String>,
    /// What to do with the processes: `0` cancel, `1` terminate, `2` kill by force.
    pub operate_type: Option<i32>,
}

impl HandleActiveSQLRecordRequest {
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
    /// Sets `Pids`, which is required.
    pub fn pids(mut self, value: impl Into<String>) -> Self {
        self.pids = Some(value.into());
        self
    }
    /// Sets `OperateType`.
    #[inline]
    pub fn operate_type(mut self, value: i32) -> Self {
        self.operate_type = Some(value);
        self
    }
}

request! {
    HandleActiveSQLRecordRequest {
        "DBInstanceId" => db_instance_id: query,
        "Pids" => pids: query,
        "OperateType" => operate_type: query,
    }
}

impl Operation for HandleActiveSQLRecordRequest {
    type Response = HandleActiveSQLRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("HandleActiveSQLRecord")
        .required(&["DBInstanceId", "Pids"]);
}

/// Response to [`HandleActiveSQLRecordRequest`].
#[non_exhaustive]
pub struct HandleActiveSQLRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<String>,
    /// ID of the database instance. Example: `gp-bp***************`.
    pub db_instance_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<ActiveSQLRecordResult>,
}

response! {
    HandleActiveSQLRecordResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "DBInstanceId" => db_instance_id: value,
        "Results" => results: list(""),
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ActiveSQLRecordResult {
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<String>,
    /// Identifier of the process, product or application concerned. Example: `3003925`.
    pub pid: Option<String>,
}

response! {
    ActiveSQLRecordResult {
        "Status" => status: value,
        "Pid" => pid: value,
    }
}
