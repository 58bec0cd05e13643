// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterShardNumber`, from `adb_2019_03_15/ModifyDBClusterShardNumber.md`.

use alicloud_runtime::codegen::*;

/// Changes the number of shards, at once or at a set time; a dry run is possible.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyDBClusterShardNumberRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster_shard_number(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterShardNumberRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Number that counts or picks out the new shard.
    pub new_shard_number: Option<i64>,
    /// Way in which the switch time works.
    pub switch_time_mode: Option<i64>,
    /// Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyDBClusterShardNumberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `NewShardNumber`.
    #[inline]
    pub fn new_shard_number(mut self, value: i64) -> Self {
        self.new_shard_number = Some(value);
        self
    }
    /// Sets `SwitchTimeMode`.
    #[inline]
    pub fn switch_time_mode(mut self, value: i64) -> Self {
        self.switch_time_mode = Some(value);
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ModifyDBClusterShardNumberRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "NewShardNumber" => new_shard_number: query,
        "SwitchTimeMode" => switch_time_mode: query,
        "SwitchTime" => switch_time: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyDBClusterShardNumberRequest {
    type Response = ModifyDBClusterShardNumberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterShardNumber")
        .required(&["DBClusterId"])
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`ModifyDBClusterShardNumberRequest`], which the documentation does not describe.
pub type ModifyDBClusterShardNumberResponse = alicloud_runtime::UndocumentedResponse;
