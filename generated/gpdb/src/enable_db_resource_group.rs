// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableDBResourceGroup`, from `gpdb/EnableDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Switches an elastic storage instance from resource queues to resource groups.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::EnableDBResourceGroupRequest::new()
///     .db_instance_id("...");
/// let reply = client.enable_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableDBResourceGroupRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl EnableDBResourceGroupRequest {
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
    EnableDBResourceGroupRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for EnableDBResourceGroupRequest {
    type Response = EnableDBResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableDBResourceGroup")
        .required(&["DBInstanceId"]);
}

/// Response to [`EnableDBResourceGroupRequest`].
pub type EnableDBResourceGroupResponse = alicloud_runtime::EmptyResponse;
