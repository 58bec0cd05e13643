// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenAITask`, from `polardb/OpenAITask.md`.

use alicloud_runtime::codegen::*;

/// Turns on the PolarDB for AI feature of a cluster, using a database account and password.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::OpenAITaskRequest::new()
///     .db_cluster_id("...");
/// let reply = client.open_ai_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenAITaskRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Part that the node plays.
    pub node_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenAITaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    OpenAITaskRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Username" => username: query,
        "Password" => password: query,
        "NodeType" => node_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenAITaskRequest {
    type Response = OpenAITaskResponse;
    type Error = OpenAITaskError;
    const INFO: OperationInfo = super::operation("OpenAITask")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [OpenAITaskError] = &[
        OpenAITaskError::MissParameterNodeType,
        OpenAITaskError::InvalidParameterNodeType,
        OpenAITaskError::CallDB4AIError,
        OpenAITaskError::InvalidDBClusterNotFound,
        OpenAITaskError::InvalidDBClusterIdMalformed,
        OpenAITaskError::InvalidAccountMalformed,
        OpenAITaskError::InvalidAINodeNotFound,
    ];
}

/// Response to [`OpenAITaskRequest`].
#[non_exhaustive]
pub struct OpenAITaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `53879cdb-9a00-428e-acaf-ff4cff******`.
    pub task_id: Option<String>,
}

response! {
    OpenAITaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`OpenAITaskRequest`] names.
///
/// - [`MissParameterNodeType`](super::DocumentedError::MissParameterNodeType)
/// - [`InvalidParameterNodeType`](super::DocumentedError::InvalidParameterNodeType)
/// - [`CallDB4AIError`](super::DocumentedError::CallDB4AIError)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidAccountMalformed`](super::DocumentedError::InvalidAccountMalformed)
/// - [`InvalidAINodeNotFound`](super::DocumentedError::InvalidAINodeNotFound)
pub type OpenAITaskError = super::DocumentedError;
