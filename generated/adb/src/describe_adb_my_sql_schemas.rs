// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAdbMySqlSchemas`, from `adb/DescribeAdbMySqlSchemas.md`.

use alicloud_runtime::codegen::*;

/// Lists the names of the databases in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAdbMySqlSchemasRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_adb_my_sql_schemas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAdbMySqlSchemasRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeAdbMySqlSchemasRequest {
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
}

request! {
    DescribeAdbMySqlSchemasRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeAdbMySqlSchemasRequest {
    type Response = DescribeAdbMySqlSchemasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAdbMySqlSchemas")
        .required(&["RegionId", "DBClusterId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAdbMySqlSchemasRequest`].
#[non_exhaustive]
pub struct DescribeAdbMySqlSchemasResponse {
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The schemas that were found or are concerned, one entry each.
    /// Example: `adb_demo,adb_test,mysql`.
    pub schemas: Vec<String>,
}

response! {
    DescribeAdbMySqlSchemasResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Schemas" => schemas: list(""),
    }
}
