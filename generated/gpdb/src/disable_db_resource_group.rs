// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableDBResourceGroup`, from `gpdb/DisableDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Switches an elastic storage instance from resource groups back to resource queues.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DisableDBResourceGroupRequest::new()
///     .db_instance_id("...");
/// let reply = client.disable_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableDBResourceGroupRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DisableDBResourceGroupRequest {
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
    DisableDBResourceGroupRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DisableDBResourceGroupRequest {
    type Response = DisableDBResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableDBResourceGroup")
        .required(&["DBInstanceId"]);
}

/// Response to [`DisableDBResourceGroupRequest`].
pub type DisableDBResourceGroupResponse = alicloud_runtime::EmptyResponse;
