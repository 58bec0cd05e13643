// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceDatabases`, from `gpdb/ListInstanceDatabases.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases of an instance; unlike [`ListDatabases`](super::Client::list_databases), it
/// needs no secret.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListInstanceDatabasesRequest::new()
///     .db_instance_id("...");
/// let reply = client.list_instance_databases(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceDatabasesRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl ListInstanceDatabasesRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListInstanceDatabasesRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListInstanceDatabasesRequest {
    type Response = ListInstanceDatabasesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstanceDatabases")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`ListInstanceDatabasesRequest`], which the documentation does not describe.
pub type ListInstanceDatabasesResponse = alicloud_runtime::UndocumentedResponse;
