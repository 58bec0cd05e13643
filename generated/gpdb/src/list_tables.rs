// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTables`, from `gpdb/ListTables.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables of a schema, optionally matching a pattern, with the credentials of a secret.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListTablesRequest::new()
///     .db_instance_id("...")
///     .secret_arn("...")
///     .database("...")
///     .schema("...");
/// let reply = client.list_tables(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTablesRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource name of the secret, in the `acs:` notation.
    pub secret_arn: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Pattern the table names have to match.
    pub table_pattern: Option<String>,
    /// **Required.** Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
}

impl ListTablesRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecretArn`, which is required.
    pub fn secret_arn(mut self, value: impl Into<String>) -> Self {
        self.secret_arn = Some(value.into());
        self
    }
    /// Sets `Database`, which is required.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `TablePattern`.
    pub fn table_pattern(mut self, value: impl Into<String>) -> Self {
        self.table_pattern = Some(value.into());
        self
    }
    /// Sets `Schema`, which is required.
    pub fn schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
}

request! {
    ListTablesRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "SecretArn" => secret_arn: query,
        "Database" => database: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TablePattern" => table_pattern: query,
        "Schema" => schema: query,
    }
}

impl Operation for ListTablesRequest {
    type Response = ListTablesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTables")
        .required(&["DBInstanceId", "RegionId", "SecretArn", "Database", "Schema"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListTablesRequest`], which the documentation does not describe.
pub type ListTablesResponse = alicloud_runtime::UndocumentedResponse;
