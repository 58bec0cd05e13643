// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoles`, from `gpdb/DescribeRoles.md`.

use alicloud_runtime::codegen::*;

/// Lists the names of the database roles in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeRolesRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_roles(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRolesRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeRolesRequest {
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
    DescribeRolesRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeRolesRequest {
    type Response = DescribeRolesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRoles")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeRolesRequest`].
#[non_exhaustive]
pub struct DescribeRolesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Items of the kind role that were found or are concerned.
    pub role_list: Vec<String>,
}

response! {
    DescribeRolesResponse {
        "RequestId" => request_id: value,
        "RoleList" => role_list: list("Role"),
    }
}
