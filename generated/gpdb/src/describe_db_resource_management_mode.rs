// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBResourceManagementMode`, from `gpdb/DescribeDBResourceManagementMode.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an instance manages resources by resource groups or by resource queues.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBResourceManagementModeRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_resource_management_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBResourceManagementModeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeDBResourceManagementModeRequest {
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
    DescribeDBResourceManagementModeRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBResourceManagementModeRequest {
    type Response = DescribeDBResourceManagementModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBResourceManagementMode")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBResourceManagementModeRequest`].
#[non_exhaustive]
pub struct DescribeDBResourceManagementModeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Way in which the resource management works. Example: `resourceGroup`.
    pub resource_management_mode: Option<String>,
}

response! {
    DescribeDBResourceManagementModeResponse {
        "RequestId" => request_id: value,
        "ResourceManagementMode" => resource_management_mode: value,
    }
}
