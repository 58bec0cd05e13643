// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PrecheckDuckDBDependency`, from `rds/PrecheckDuckDBDependency.md`.

use alicloud_runtime::codegen::*;

/// Checks whether an instance meets what DuckDB needs.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::PrecheckDuckDBDependencyRequest::new()
///     .db_instance_id("...");
/// let reply = client.precheck_duck_db_dependency(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PrecheckDuckDBDependencyRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl PrecheckDuckDBDependencyRequest {
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
}

request! {
    PrecheckDuckDBDependencyRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for PrecheckDuckDBDependencyRequest {
    type Response = PrecheckDuckDBDependencyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PrecheckDuckDBDependency")
        .required(&["DBInstanceId"]);
}

/// Response to [`PrecheckDuckDBDependencyRequest`], which the documentation does not describe.
pub type PrecheckDuckDBDependencyResponse = alicloud_runtime::UndocumentedResponse;
