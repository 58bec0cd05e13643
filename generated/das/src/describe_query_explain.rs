// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeQueryExplain`, from `das/DescribeQueryExplain.md`.

use alicloud_runtime::codegen::*;

/// Shows the execution plan of a SQL statement on a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeQueryExplainRequest::new()
///     .instance_id("...")
///     .sql("...");
/// let reply = client.describe_query_explain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeQueryExplainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** SQL statement.
    pub sql: Option<String>,
    /// Name that the database goes by.
    pub db_name: Option<String>,
    /// Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
}

impl DescribeQueryExplainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Sql`, which is required.
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `Schema`.
    pub fn schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
}

request! {
    DescribeQueryExplainRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "Sql" => sql: form,
        "DbName" => db_name: form,
        "Schema" => schema: form,
    }
}

impl Operation for DescribeQueryExplainRequest {
    type Response = DescribeQueryExplainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeQueryExplain")
        .required(&["InstanceId", "Sql"])
        .read_only();
}

/// Response to [`DescribeQueryExplainRequest`], which the documentation does not describe.
pub type DescribeQueryExplainResponse = alicloud_runtime::UndocumentedResponse;
