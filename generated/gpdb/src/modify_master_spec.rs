// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMasterSpec`, from `gpdb/ModifyMasterSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the compute resources of an instance's coordinator (master) node.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyMasterSpecRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_master_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMasterSpecRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
    /// Compute units of the coordinator; more than 8 are charged.
    pub master_cu: Option<i32>,
    /// Size or model of the master AI.
    pub master_ai_spec: Option<String>,
}

impl ModifyMasterSpecRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `MasterCU`.
    #[inline]
    pub fn master_cu(mut self, value: i32) -> Self {
        self.master_cu = Some(value);
        self
    }
    /// Sets `MasterAISpec`.
    pub fn master_ai_spec(mut self, value: impl Into<String>) -> Self {
        self.master_ai_spec = Some(value.into());
        self
    }
}

request! {
    ModifyMasterSpecRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceDescription" => db_instance_description: query,
        "MasterCU" => master_cu: query,
        "MasterAISpec" => master_ai_spec: query,
    }
}

impl Operation for ModifyMasterSpecRequest {
    type Response = ModifyMasterSpecResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyMasterSpec")
        .required(&["DBInstanceId"]);
}

/// Response to [`ModifyMasterSpecRequest`].
#[non_exhaustive]
pub struct ModifyMasterSpecResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
}

response! {
    ModifyMasterSpecResponse {
        "RequestId" => request_id: value,
        "ErrorMessage" => error_message: value,
        "DbInstanceId" => db_instance_id: value,
        "Status" => status: value,
    }
}
