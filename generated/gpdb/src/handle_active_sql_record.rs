// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `HandleActiveSQLRecord`, from `gpdb/HandleActiveSQLRecord.md`.

use alicloud_runtime::codegen::*;

/// Acts on running queries by their process IDs, for instance by ending them.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::HandleActiveSQLRecordRequest::new();
/// let reply = client.handle_active_sql_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct HandleActiveSQLRecordRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** The pids that the call or the answer is about.
    pub pids: Option<String>,
    /// Kind of operate, out of those that the service tells apart.
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
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("HandleActiveSQLRecord")
        .required(&["DBInstanceId", "Pids"]);
}

/// What [`HandleActiveSQLRecordRequest`] is answered with.
#[non_exhaustive]
pub struct HandleActiveSQLRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// How the item stands at present. Example: `true`.
    pub status: Option<String>,
    /// ID of the database instance. Example: `gp-bp***************`.
    pub db_instance_id: Option<String>,
    /// The results that the call or the answer is about.
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

/// The results that the call or the answer is about.
#[non_exhaustive]
pub struct ActiveSQLRecordResult {
    /// How the item stands at present. Example: `true`.
    pub status: Option<String>,
    /// Example: `3003925`.
    pub pid: Option<String>,
}

response! {
    ActiveSQLRecordResult {
        "Status" => status: value,
        "Pid" => pid: value,
    }
}
