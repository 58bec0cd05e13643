// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteReplicationLink`, from `rds/DeleteReplicationLink.md`.

use alicloud_runtime::codegen::*;

/// Ends the replication between two instances, and can make the replica a primary.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteReplicationLinkRequest::new()
///     .db_instance_id("...")
///     .promote_to_master(true);
/// let reply = client.delete_replication_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteReplicationLinkRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether the replica becomes a primary once the link is gone.
    pub promote_to_master: Option<bool>,
}

impl DeleteReplicationLinkRequest {
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
    /// Sets `PromoteToMaster`, which is required.
    #[inline]
    pub fn promote_to_master(mut self, value: bool) -> Self {
        self.promote_to_master = Some(value);
        self
    }
}

request! {
    DeleteReplicationLinkRequest {
        "DBInstanceId" => db_instance_id: query,
        "PromoteToMaster" => promote_to_master: query,
    }
}

impl Operation for DeleteReplicationLinkRequest {
    type Response = DeleteReplicationLinkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteReplicationLink")
        .required(&["DBInstanceId", "PromoteToMaster"]);
}

/// Response to [`DeleteReplicationLinkRequest`], which the documentation does not describe.
pub type DeleteReplicationLinkResponse = alicloud_runtime::UndocumentedResponse;
