// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateReplicationLink`, from `rds/CreateReplicationLink.md`.

use alicloud_runtime::codegen::*;

/// Sets up replication from a database to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateReplicationLinkRequest::new()
///     .db_instance_id("...")
///     .dry_run(true);
/// let reply = client.create_replication_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateReplicationLinkRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Address of the database that is replicated from.
    pub source_address: Option<String>,
    /// Port of the self-managed database.
    pub source_port: Option<i64>,
    /// Account that the replicator belongs to or works with.
    pub replicator_account: Option<String>,
    /// Password that belongs to the replicator; keep it secret.
    pub replicator_password: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<i64>,
    /// Where the self-managed database runs, such as in a data center or on ECS.
    pub source_category: Option<String>,
    /// Region that the source instance lies in.
    pub source_instance_region_id: Option<String>,
    /// Instance that is replicated from.
    pub source_instance_name: Option<String>,
    /// Name of the task; the service makes one up if it may be left out.
    pub task_name: Option<String>,
    /// Address of the database that data goes to.
    pub target_address: Option<String>,
}

impl CreateReplicationLinkRequest {
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
    /// Sets `DryRun`, which is required.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `SourceAddress`.
    pub fn source_address(mut self, value: impl Into<String>) -> Self {
        self.source_address = Some(value.into());
        self
    }
    /// Sets `SourcePort`.
    #[inline]
    pub fn source_port(mut self, value: i64) -> Self {
        self.source_port = Some(value);
        self
    }
    /// Sets `ReplicatorAccount`.
    pub fn replicator_account(mut self, value: impl Into<String>) -> Self {
        self.replicator_account = Some(value.into());
        self
    }
    /// Sets `ReplicatorPassword`.
    pub fn replicator_password(mut self, value: impl Into<String>) -> Self {
        self.replicator_password = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `SourceCategory`.
    pub fn source_category(mut self, value: impl Into<String>) -> Self {
        self.source_category = Some(value.into());
        self
    }
    /// Sets `SourceInstanceRegionId`.
    pub fn source_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.source_instance_region_id = Some(value.into());
        self
    }
    /// Sets `SourceInstanceName`.
    pub fn source_instance_name(mut self, value: impl Into<String>) -> Self {
        self.source_instance_name = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TargetAddress`.
    pub fn target_address(mut self, value: impl Into<String>) -> Self {
        self.target_address = Some(value.into());
        self
    }
}

request! {
    CreateReplicationLinkRequest {
        "DBInstanceId" => db_instance_id: query,
        "DryRun" => dry_run: query,
        "SourceAddress" => source_address: query,
        "SourcePort" => source_port: query,
        "ReplicatorAccount" => replicator_account: query,
        "ReplicatorPassword" => replicator_password: query,
        "TaskId" => task_id: query,
        "SourceCategory" => source_category: query,
        "SourceInstanceRegionId" => source_instance_region_id: query,
        "SourceInstanceName" => source_instance_name: query,
        "TaskName" => task_name: query,
        "TargetAddress" => target_address: query,
    }
}

impl Operation for CreateReplicationLinkRequest {
    type Response = CreateReplicationLinkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateReplicationLink")
        .required(&["DBInstanceId", "DryRun"])
        .dry_run("DryRun");
}

/// Response to [`CreateReplicationLinkRequest`], which the documentation does not describe.
pub type CreateReplicationLinkResponse = alicloud_runtime::UndocumentedResponse;
