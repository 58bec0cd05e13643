// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeColumns`, from `adb/DescribeColumns.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AllDataSourceColumn};

/// Lists the columns of a given table with their properties.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeColumnsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_columns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeColumnsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
}

impl DescribeColumnsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

request! {
    DescribeColumnsRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeColumnsRequest {
    type Response = DescribeColumnsResponse;
    type Error = DescribeColumnsError;
    const INFO: OperationInfo = super::operation("DescribeColumns")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeColumnsError] = &[
        DescribeColumnsError::MdsIllegalArgument,
        DescribeColumnsError::MdsInvalidPrivilege,
        DescribeColumnsError::MdsMetaSchemaAlreadyExist,
        DescribeColumnsError::MdsMetaSchemaNotExist,
        DescribeColumnsError::MdsMetaTableAlreadyExist,
        DescribeColumnsError::MdsMetaTableNotExist,
        DescribeColumnsError::MdsInternalError,
        DescribeColumnsError::MdsMetaVisitError,
    ];
}

/// Response to [`DescribeColumnsRequest`].
#[non_exhaustive]
pub struct DescribeColumnsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-XXX442913CEF`.
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
    pub column: Vec<AllDataSourceColumn>,
}

response! {
    Items {
        "Column" => column: list(""),
    }
}

/// Errors that the documentation of [`DescribeColumnsRequest`] names.
///
/// - [`MdsIllegalArgument`](super::DocumentedError::MdsIllegalArgument)
/// - [`MdsInvalidPrivilege`](super::DocumentedError::MdsInvalidPrivilege)
/// - [`MdsMetaSchemaAlreadyExist`](super::DocumentedError::MdsMetaSchemaAlreadyExist)
/// - [`MdsMetaSchemaNotExist`](super::DocumentedError::MdsMetaSchemaNotExist)
/// - [`MdsMetaTableAlreadyExist`](super::DocumentedError::MdsMetaTableAlreadyExist)
/// - [`MdsMetaTableNotExist`](super::DocumentedError::MdsMetaTableNotExist)
/// - [`MdsInternalError`](super::DocumentedError::MdsInternalError)
/// - [`MdsMetaVisitError`](super::DocumentedError::MdsMetaVisitError)
pub type DescribeColumnsError = super::DocumentedError;
