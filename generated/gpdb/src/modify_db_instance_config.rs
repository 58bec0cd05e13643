// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConfig`, from `gpdb/ModifyDBInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes compute limit and idle time before release of a Serverless instance that scales
/// automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyDBInstanceConfigRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_db_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConfigRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
    /// Resource that the serverless works on or belongs to.
    pub serverless_resource: Option<i32>,
    /// Seconds without work after which a Serverless instance lets its resources go.
    pub idle_time: Option<i32>,
}

impl ModifyDBInstanceConfigRequest {
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
    /// Sets `ServerlessResource`.
    #[inline]
    pub fn serverless_resource(mut self, value: i32) -> Self {
        self.serverless_resource = Some(value);
        self
    }
    /// Sets `IdleTime`.
    #[inline]
    pub fn idle_time(mut self, value: i32) -> Self {
        self.idle_time = Some(value);
        self
    }
}

request! {
    ModifyDBInstanceConfigRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceDescription" => db_instance_description: query,
        "ServerlessResource" => serverless_resource: query,
        "IdleTime" => idle_time: query,
    }
}

impl Operation for ModifyDBInstanceConfigRequest {
    type Response = ModifyDBInstanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConfig")
        .required(&["DBInstanceId"]);
}

/// Response to [`ModifyDBInstanceConfigRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34B32A0A-08EF-4A87-B6BE-CDD9F56FC3AD`.
    pub request_id: Option<String>,
    /// Reason of the failure in words. Example: `'error message'`.
    pub error_message: Option<String>,
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<bool>,
}

response! {
    ModifyDBInstanceConfigResponse {
        "RequestId" => request_id: value,
        "ErrorMessage" => error_message: value,
        "DbInstanceId" => db_instance_id: value,
        "Status" => status: value,
    }
}
