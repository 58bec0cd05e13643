// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceConfig`, from `clickhouse_2023_05_22/ModifyDBInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes configuration parameters of a cluster to new values.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::ModifyDBInstanceConfigRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_db_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceConfigRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<String>,
}

impl ModifyDBInstanceConfigRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceConfigRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "Parameters" => parameters: query,
    }
}

impl Operation for ModifyDBInstanceConfigRequest {
    type Response = ModifyDBInstanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceConfig")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceConfigRequest`], which the documentation does not describe.
pub type ModifyDBInstanceConfigResponse = alicloud_runtime::UndocumentedResponse;
