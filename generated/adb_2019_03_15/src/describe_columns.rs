// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeColumns`, from `adb_2019_03_15/DescribeColumns.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Column};

/// Lists the columns of a table with type and key information.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeColumnsRequest::new()
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
    /// **Required.** Name that the schema goes by.
    pub schema_name: Option<String>,
    /// **Required.** Name that the table goes by.
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
        DescribeColumnsError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeColumnsRequest`].
#[non_exhaustive]
pub struct DescribeColumnsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
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
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeColumnsError = super::DocumentedError;
