// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTableDetail`, from `adb_2019_03_15/DescribeTableDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows how the data of a table is spread over the shards.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeTableDetailRequest::new()
///     .db_cluster_id("...")
///     .schema_name("...")
///     .table_name("...");
/// let reply = client.describe_table_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTableDetailRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the schema goes by.
    pub schema_name: Option<String>,
    /// **Required.** Name that the table goes by.
    pub table_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeTableDetailRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeTableDetailRequest {
        "DBClusterId" => db_cluster_id: query,
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeTableDetailRequest {
    type Response = DescribeTableDetailResponse;
    type Error = DescribeTableDetailError;
    const INFO: OperationInfo = super::operation("DescribeTableDetail")
        .required(&["DBClusterId", "SchemaName", "TableName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTableDetailError] = &[
        DescribeTableDetailError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeTableDetailRequest`].
#[non_exhaustive]
pub struct DescribeTableDetailResponse {
    /// How large the avg is or is to be. Example: `0`.
    pub avg_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeTableDetailResponse {
        "AvgSize" => avg_size: value,
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Shards, one entry each.
    pub shard: Vec<Shard>,
}

response! {
    Items {
        "Shard" => shard: list(""),
    }
}

/// Shards, one entry each.
#[non_exhaustive]
pub struct Shard {
    /// How many rows or how much data. Example: `0`.
    pub size: Option<i64>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
}

response! {
    Shard {
        "Size" => size: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeTableDetailRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeTableDetailError = super::DocumentedError;
