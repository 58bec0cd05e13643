// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWaitingSQLInfo`, from `gpdb/DescribeWaitingSQLInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns for one waiting statement which locks it lacks and which statement blocks it.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeWaitingSQLInfoRequest::new()
///     .db_instance_id("...")
///     .pid("...")
///     .database("...");
/// let reply = client.describe_waiting_sql_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWaitingSQLInfoRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the p that the call is about.
    pub pid: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
}

impl DescribeWaitingSQLInfoRequest {
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
    /// Sets `PID`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `Database`, which is required.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
}

request! {
    DescribeWaitingSQLInfoRequest {
        "DBInstanceId" => db_instance_id: query,
        "PID" => pid: query,
        "Database" => database: query,
    }
}

impl Operation for DescribeWaitingSQLInfoRequest {
    type Response = DescribeWaitingSQLInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWaitingSQLInfo")
        .required(&["DBInstanceId", "PID", "Database"])
        .read_only();
}

/// Response to [`DescribeWaitingSQLInfoRequest`].
#[non_exhaustive]
pub struct DescribeWaitingSQLInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    /// Example: `test`.
    pub database: Option<String>,
    /// Entries of the list.
    pub items: Vec<WaitingSQLItem>,
}

response! {
    DescribeWaitingSQLInfoResponse {
        "RequestId" => request_id: value,
        "Database" => database: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct WaitingSQLItem {
    /// ID of the p that the item belongs to or stands for. Example: `100`.
    pub pid: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    /// Example: `testUser`.
    pub user: Option<String>,
    /// Text of the statement. Example: `text`.
    pub sql_stmt: Option<String>,
    /// Client program that sent the statement. Example: `DataGrip 2022.1.5`.
    pub application: Option<String>,
    /// The not grant locks that are concerned. Example: `AccessShareLock`.
    pub not_grant_locks: Option<String>,
    /// ID of the blocked by p that the item belongs to or stands for. Example: `110`.
    pub blocked_by_pid: Option<String>,
    /// User whose statement holds this one up. Example: `testUser1`.
    pub blocked_by_user: Option<String>,
    /// Statement that holds this one up. Example: `Select * from t1;`.
    pub blocked_by_sql_stmt: Option<String>,
    /// Application whose statement holds this one up. Example: `DataGrip 2022.1.5`.
    pub blocked_by_application: Option<String>,
    /// The grant locks that are concerned. Example: `ShareLock,AccessExclusiveLock`.
    pub grant_locks: Option<String>,
}

response! {
    WaitingSQLItem {
        "PID" => pid: value,
        "User" => user: value,
        "SQLStmt" => sql_stmt: value,
        "Application" => application: value,
        "NotGrantLocks" => not_grant_locks: value,
        "BlockedByPID" => blocked_by_pid: value,
        "BlockedByUser" => blocked_by_user: value,
        "BlockedBySQLStmt" => blocked_by_sql_stmt: value,
        "BlockedByApplication" => blocked_by_application: value,
        "GrantLocks" => grant_locks: value,
    }
}
