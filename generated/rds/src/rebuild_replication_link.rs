// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebuildReplicationLink`, from `rds/RebuildReplicationLink.md`.

use alicloud_runtime::codegen::*;

/// Sets up anew a replication link that was broken.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RebuildReplicationLinkRequest::new()
///     .db_instance_id("...");
/// let reply = client.rebuild_replication_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebuildReplicationLinkRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl RebuildReplicationLinkRequest {
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
    RebuildReplicationLinkRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for RebuildReplicationLinkRequest {
    type Response = RebuildReplicationLinkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RebuildReplicationLink")
        .required(&["DBInstanceId"]);
}

/// Response to [`RebuildReplicationLinkRequest`], which the documentation does not describe.
pub type RebuildReplicationLinkResponse = alicloud_runtime::UndocumentedResponse;
