// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabase`, from `gpdb/DescribeDatabase.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of one database in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDatabaseRequest::new()
///     .db_instance_id("...")
///     .database_name("...");
/// let reply = client.describe_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabaseRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which database of the instance is meant.
    pub database_name: Option<String>,
}

impl DescribeDatabaseRequest {
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
    /// Sets `DatabaseName`, which is required.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
}

request! {
    DescribeDatabaseRequest {
        "DBInstanceId" => db_instance_id: query,
        "DatabaseName" => database_name: query,
    }
}

impl Operation for DescribeDatabaseRequest {
    type Response = DescribeDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabase")
        .required(&["DBInstanceId", "DatabaseName"])
        .read_only();
}

/// Response to [`DescribeDatabaseRequest`], which the documentation does not describe.
pub type DescribeDatabaseResponse = alicloud_runtime::UndocumentedResponse;
