// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNodeRoleTag`, from `dds/CreateNodeRoleTag.md`.

use alicloud_runtime::codegen::*;

/// Puts tags on the nodes of an instance by which clients can pick nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CreateNodeRoleTagRequest::new()
///     .db_instance_id("dds-2ze09d7be1fxxxxx");
/// let reply = client.create_node_role_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNodeRoleTagRequest {
    /// **Required.** ID of the database instance. Example: `dds-2ze09d7be1fxxxxx`.
    pub db_instance_id: Option<String>,
    /// Shards of the cluster, or those to work on. Example: `d-l5xf98b78b9fxxxx,d-l5xf98b7sf9fxxxx`.
    pub shard_list: Option<String>,
}

impl CreateNodeRoleTagRequest {
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
    /// Sets `ShardList`.
    pub fn shard_list(mut self, value: impl Into<String>) -> Self {
        self.shard_list = Some(value.into());
        self
    }
}

request! {
    CreateNodeRoleTagRequest {
        "DBInstanceId" => db_instance_id: query,
        "ShardList" => shard_list: query,
    }
}

impl Operation for CreateNodeRoleTagRequest {
    type Response = CreateNodeRoleTagResponse;
    type Error = CreateNodeRoleTagError;
    const INFO: OperationInfo = super::operation("CreateNodeRoleTag")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [CreateNodeRoleTagError] = &[
        CreateNodeRoleTagError::InvalidParametersFormat,
        CreateNodeRoleTagError::InvalidFilterParam,
    ];
}

/// Response to [`CreateNodeRoleTagRequest`].
pub type CreateNodeRoleTagResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateNodeRoleTagRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidFilterParam`](super::DocumentedError::InvalidFilterParam)
pub type CreateNodeRoleTagError = super::DocumentedError;
