// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteStatement`, from `gpdb/ExecuteStatement.md`.

use alicloud_runtime::codegen::*;

/// Runs one or more SQL statements in a database over HTTP, with the credentials of a secret.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ExecuteStatementRequest::new()
///     .secret_arn("...")
///     .database("...");
/// let reply = client.execute_statement(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteStatementRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
    /// Workspace and collection to run in.
    pub rag_workspace_collection: Option<RagWorkspaceCollection>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource name of the secret, in the `acs:` notation.
    pub secret_arn: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
    /// Whether the response waits for the statement to finish or comes at once.
    pub run_type: Option<String>,
    /// Label for the SQL text that is run.
    pub statement_name: Option<String>,
    /// SQL statement.
    pub sql: Option<String>,
    /// The sqls to work on or to narrow the list down to.
    pub sqls: Vec<String>,
    /// The parameters to work on or to narrow the list down to.
    pub parameters: Vec<Value>,
}

impl ExecuteStatementRequest {
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
    /// Sets `RagWorkspaceCollection`.
    pub fn rag_workspace_collection(
        mut self,
        value: impl Into<RagWorkspaceCollection>,
    ) -> Self {
        self.rag_workspace_collection = Some(value.into());
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
    /// Sets `RunType`.
    pub fn run_type(mut self, value: impl Into<String>) -> Self {
        self.run_type = Some(value.into());
        self
    }
    /// Sets `StatementName`.
    pub fn statement_name(mut self, value: impl Into<String>) -> Self {
        self.statement_name = Some(value.into());
        self
    }
    /// Sets `Sql`.
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
    /// Sets `Sqls`.
    pub fn sqls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sqls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ExecuteStatementRequest {
        "DBInstanceId" => db_instance_id: query,
        "WorkspaceId" => workspace_id: query,
        "RagWorkspaceCollection" => rag_workspace_collection: query_json,
        "RegionId" => region_id: query,
        "SecretArn" => secret_arn: query,
        "Database" => database: query,
        "RunType" => run_type: query,
        "StatementName" => statement_name: query,
        "Sql" => sql: form,
        "Sqls" => sqls: form_json,
        "Parameters" => parameters: form_json,
    }
}

impl Operation for ExecuteStatementRequest {
    type Response = ExecuteStatementResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExecuteStatement")
        .required(&["RegionId", "SecretArn", "Database"])
        .region("RegionId");
}

/// Response to [`ExecuteStatementRequest`], which the documentation does not describe.
pub type ExecuteStatementResponse = alicloud_runtime::UndocumentedResponse;

/// Workspace and collection to run in.
#[non_exhaustive]
pub struct RagWorkspaceCollection {
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Collection to work on.
    pub collection: Option<String>,
}

impl RagWorkspaceCollection {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Collection`.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
}

request! {
    RagWorkspaceCollection {
        "Namespace" => namespace: field,
        "Collection" => collection: field,
    }
}
