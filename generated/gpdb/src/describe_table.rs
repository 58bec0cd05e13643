// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTable`, from `gpdb/DescribeTable.md`.

use alicloud_runtime::codegen::*;

/// Returns the columns of one table, read with the credentials of a secret.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeTableRequest::new()
///     .secret_arn("...")
///     .database("...")
///     .schema("...")
///     .table("...");
/// let reply = client.describe_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTableRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource name of the secret, in the `acs:` notation.
    pub secret_arn: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
    /// **Required.** Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
    /// **Required.** Which table to show the columns of.
    pub table: Option<String>,
}

impl DescribeTableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
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
    /// Sets `Schema`, which is required.
    pub fn schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
    /// Sets `Table`, which is required.
    pub fn table(mut self, value: impl Into<String>) -> Self {
        self.table = Some(value.into());
        self
    }
}

request! {
    DescribeTableRequest {
        "DBInstanceId" => db_instance_id: query,
        "WorkspaceId" => workspace_id: query,
        "RegionId" => region_id: query,
        "SecretArn" => secret_arn: query,
        "Database" => database: query,
        "Schema" => schema: query,
        "Table" => table: query,
    }
}

impl Operation for DescribeTableRequest {
    type Response = DescribeTableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTable")
        .required(&["RegionId", "SecretArn", "Database", "Schema", "Table"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTableRequest`], which the documentation does not describe.
pub type DescribeTableResponse = alicloud_runtime::UndocumentedResponse;
