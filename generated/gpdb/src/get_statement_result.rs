// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStatementResult`, from `gpdb/GetStatementResult.md`.

use alicloud_runtime::codegen::*;

/// Fetches the result of a statement run with
/// [`ExecuteStatement`](super::Client::execute_statement), by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GetStatementResultRequest::new()
///     .db_instance_id("...")
///     .secret_arn("...")
///     .id("...");
/// let reply = client.get_statement_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStatementResultRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource name of the secret, in the `acs:` notation.
    pub secret_arn: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    pub database: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl GetStatementResultRequest {
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
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    GetStatementResultRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "SecretArn" => secret_arn: query,
        "Database" => database: query,
        "Id" => id: query,
    }
}

impl Operation for GetStatementResultRequest {
    type Response = GetStatementResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetStatementResult")
        .required(&["DBInstanceId", "RegionId", "SecretArn", "Id"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetStatementResultRequest`], which the documentation does not describe.
pub type GetStatementResultResponse = alicloud_runtime::UndocumentedResponse;
