// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchReplicationLink`, from `rds/SwitchReplicationLink.md`.

use alicloud_runtime::codegen::*;

/// Swaps the roles along a replication link.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::SwitchReplicationLinkRequest::new()
///     .db_instance_id("...")
///     .target_instance_name("...")
///     .target_instance_region_id("...");
/// let reply = client.switch_replication_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchReplicationLinkRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Instance that takes over.
    pub target_instance_name: Option<String>,
    /// **Required.** Region that the target instance lies in.
    pub target_instance_region_id: Option<String>,
}

impl SwitchReplicationLinkRequest {
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
    /// Sets `TargetInstanceName`, which is required.
    pub fn target_instance_name(mut self, value: impl Into<String>) -> Self {
        self.target_instance_name = Some(value.into());
        self
    }
    /// Sets `TargetInstanceRegionId`, which is required.
    pub fn target_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_instance_region_id = Some(value.into());
        self
    }
}

request! {
    SwitchReplicationLinkRequest {
        "DBInstanceId" => db_instance_id: query,
        "TargetInstanceName" => target_instance_name: query,
        "TargetInstanceRegionId" => target_instance_region_id: query,
    }
}

impl Operation for SwitchReplicationLinkRequest {
    type Response = SwitchReplicationLinkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchReplicationLink")
        .required(&["DBInstanceId", "TargetInstanceName", "TargetInstanceRegionId"]);
}

/// Response to [`SwitchReplicationLinkRequest`], which the documentation does not describe.
pub type SwitchReplicationLinkResponse = alicloud_runtime::UndocumentedResponse;
