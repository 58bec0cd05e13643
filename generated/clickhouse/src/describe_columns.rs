// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeColumns`, from `clickhouse/DescribeColumns.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Column};

/// Lists the columns of a table in a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeColumnsRequest::new()
///     .db_cluster_id("...")
///     .schema_name("...")
///     .table_name("...");
/// let reply = client.describe_columns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeColumnsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which database holds the table.
    pub schema_name: Option<String>,
    /// **Required.** Which table is meant, within its database.
    pub table_name: Option<String>,
}

impl DescribeColumnsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SchemaName`, which is required.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `TableName`, which is required.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

request! {
    DescribeColumnsRequest {
        "DBClusterId" => db_cluster_id: query,
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeColumnsRequest {
    type Response = DescribeColumnsResponse;
    type Error = DescribeColumnsError;
    const INFO: OperationInfo = super::operation("DescribeColumns")
        .required(&["DBClusterId", "SchemaName", "TableName"])
        .read_only();
    const ERRORS: &'static [DescribeColumnsError] = &[
        DescribeColumnsError::InternalError,
        DescribeColumnsError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeColumnsRequest`].
#[non_exhaustive]
pub struct DescribeColumnsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66428721-FFEC-5023-B4E5-3BD1B67837E0`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeColumnsResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Columns, one entry each.
    pub column: Vec<Column>,
}

response! {
    Items {
        "Column" => column: list(""),
    }
}

/// Errors that the documentation of [`DescribeColumnsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeColumnsError = super::DocumentedError;
