// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTables`, from `adb_2019_03_15/DescribeTables.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Table};

/// Lists the names of the tables in a database.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeTablesRequest::new()
///     .db_cluster_id("...")
///     .schema_name("...");
/// let reply = client.describe_tables(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTablesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the schema goes by.
    pub schema_name: Option<String>,
}

impl DescribeTablesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
}

request! {
    DescribeTablesRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "SchemaName" => schema_name: query,
    }
}

impl Operation for DescribeTablesRequest {
    type Response = DescribeTablesResponse;
    type Error = DescribeTablesError;
    const INFO: OperationInfo = super::operation("DescribeTables")
        .required(&["DBClusterId", "SchemaName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTablesError] = &[
        DescribeTablesError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeTablesRequest`].
#[non_exhaustive]
pub struct DescribeTablesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeTablesResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Tables, one entry each.
    pub table: Vec<Table>,
}

response! {
    Items {
        "Table" => table: list(""),
    }
}

/// Errors that the documentation of [`DescribeTablesRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeTablesError = super::DocumentedError;
