// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceDescription`, from `dds/ModifyDBInstanceDescription.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance another name for people.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceDescriptionRequest::new()
///     .db_instance_description("testdata")
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.modify_db_instance_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceDescriptionRequest {
    /// **Required.** Name for people of the instance. Length: 2 to 256. Example: `testdata`.
    pub db_instance_description: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
}

impl ModifyDBInstanceDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceDescription`, which is required.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceDescriptionRequest {
        "DBInstanceDescription" => db_instance_description: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for ModifyDBInstanceDescriptionRequest {
    type Response = ModifyDBInstanceDescriptionResponse;
    type Error = ModifyDBInstanceDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceDescription")
        .required(&["DBInstanceDescription", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBInstanceDescriptionError] = &[
        ModifyDBInstanceDescriptionError::InvalidDBInstanceDescriptionMalformed,
    ];
}

/// Response to [`ModifyDBInstanceDescriptionRequest`].
pub type ModifyDBInstanceDescriptionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceDescriptionRequest`] names.
///
/// - [`InvalidDBInstanceDescriptionMalformed`](super::DocumentedError::InvalidDBInstanceDescriptionMalformed)
pub type ModifyDBInstanceDescriptionError = super::DocumentedError;
