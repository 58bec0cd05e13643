// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBInstance`, from `gpdb/DeleteDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases a pay-as-you-go instance together with its data.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.delete_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBInstanceRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DeleteDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteDBInstanceRequest {
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DeleteDBInstanceRequest {
    type Response = DeleteDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDBInstance")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteDBInstanceRequest`].
pub type DeleteDBInstanceResponse = alicloud_runtime::EmptyResponse;
