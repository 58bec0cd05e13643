// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceMaintainTime`, from `polardbx/ModifyDBInstanceMaintainTime.md`.

use alicloud_runtime::codegen::*;

/// Sets the maintenance window of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyDBInstanceMaintainTimeRequest::new()
///     .db_instance_name("...")
///     .maintain_time("...");
/// let reply = client.modify_db_instance_maintain_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTimeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Time that is set or recorded for this: maintain.
    pub maintain_time: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyDBInstanceMaintainTimeRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `MaintainTime`, which is required.
    pub fn maintain_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_time = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceMaintainTimeRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "MaintainTime" => maintain_time: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDBInstanceMaintainTimeRequest {
    type Response = ModifyDBInstanceMaintainTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceMaintainTime")
        .required(&["RegionId", "DBInstanceName", "MaintainTime"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceMaintainTimeRequest`], which the documentation does not describe.
pub type ModifyDBInstanceMaintainTimeResponse = alicloud_runtime::UndocumentedResponse;
