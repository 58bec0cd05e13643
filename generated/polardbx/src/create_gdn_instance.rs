// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGdnInstance`, from `polardbx/CreateGdnInstance.md`.

use alicloud_runtime::codegen::*;

/// Creates a global database network out of an instance, with its mode and rules for replication
/// conflicts.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateGdnInstanceRequest::new()
///     .db_instance_name("...");
/// let reply = client.create_gdn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGdnInstanceRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Way in which the gdn works.
    pub gdn_mode: Option<String>,
    /// Replays schema changes on the secondary instance as well.
    pub rpl_sync_ddl: Option<bool>,
    /// What is done about the rpl dml, as rules.
    pub rpl_dml_strategy: Option<String>,
    /// What is done about the rpl conflict, as rules.
    pub rpl_conflict_strategy: Option<String>,
}

impl CreateGdnInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `GdnMode`.
    pub fn gdn_mode(mut self, value: impl Into<String>) -> Self {
        self.gdn_mode = Some(value.into());
        self
    }
    /// Sets `RplSyncDdl`.
    #[inline]
    pub fn rpl_sync_ddl(mut self, value: bool) -> Self {
        self.rpl_sync_ddl = Some(value);
        self
    }
    /// Sets `RplDmlStrategy`.
    pub fn rpl_dml_strategy(mut self, value: impl Into<String>) -> Self {
        self.rpl_dml_strategy = Some(value.into());
        self
    }
    /// Sets `RplConflictStrategy`.
    pub fn rpl_conflict_strategy(mut self, value: impl Into<String>) -> Self {
        self.rpl_conflict_strategy = Some(value.into());
        self
    }
}

request! {
    CreateGdnInstanceRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "GdnMode" => gdn_mode: query,
        "RplSyncDdl" => rpl_sync_ddl: query,
        "RplDmlStrategy" => rpl_dml_strategy: query,
        "RplConflictStrategy" => rpl_conflict_strategy: query,
    }
}

impl Operation for CreateGdnInstanceRequest {
    type Response = CreateGdnInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateGdnInstance")
        .required(&["DBInstanceName", "RegionId"])
        .region("RegionId");
}

/// Response to [`CreateGdnInstanceRequest`], which the documentation does not describe.
pub type CreateGdnInstanceResponse = alicloud_runtime::UndocumentedResponse;
