// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoleTagStatus`, from `dds/DescribeRoleTagStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the nodes of an instance have tags.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeRoleTagStatusRequest::new()
///     .db_instance_id("dds-wz9760547de1****");
/// let reply = client.describe_role_tag_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoleTagStatusRequest {
    /// **Required.** ID of the database instance. Example: `dds-wz9760547de1****`.
    pub db_instance_id: Option<String>,
}

impl DescribeRoleTagStatusRequest {
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
    DescribeRoleTagStatusRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeRoleTagStatusRequest {
    type Response = DescribeRoleTagStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRoleTagStatus")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeRoleTagStatusRequest`].
#[non_exhaustive]
pub struct DescribeRoleTagStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69D55DEC-B219-569F-A686-AC2F67A1****`.
    pub request_id: Option<String>,
    /// Whether the nodes of the replica set have tags. Example: `false`.
    pub role_tag_status: Option<String>,
    /// Whether the nodes have tags, for each shard.
    /// Example: `{ "d-2ze204b4db58****": "false", "d-2zeb9716646e***": "false" }`.
    pub shard_role_tag_status: Option<Value>,
}

response! {
    DescribeRoleTagStatusResponse {
        "RequestId" => request_id: value,
        "RoleTagStatus" => role_tag_status: value,
        "ShardRoleTagStatus" => shard_role_tag_status: value,
    }
}
