// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMigrationTask`, from `mse/UpdateMigrationTask.md`.

use alicloud_runtime::codegen::*;

/// Changes a task that migrates a registry to the cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateMigrationTaskRequest::new();
/// let reply = client.update_migration_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMigrationTaskRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Migration task to change, by its number.
    pub id: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart.
    pub cluster_type: Option<String>,
    /// Host and port of the registry to migrate from.
    pub origin_instance_address: Option<String>,
    /// What the registry to migrate from is called.
    pub origin_instance_name: Option<String>,
    /// Namespaces to migrate, separated by commas; only when the source is Nacos.
    pub origin_instance_namespace: Option<String>,
    /// Cluster to migrate to, in the form `mse-…`.
    pub target_instance_id: Option<String>,
    /// What the cluster to migrate to is called.
    pub target_cluster_name: Option<String>,
    /// Address of the cluster to migrate to.
    pub target_cluster_url: Option<String>,
    /// Note that tells people what the migration task is for.
    pub project_desc: Option<String>,
    /// How the data is carried over in the migration.
    pub sync_type: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateMigrationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `ClusterType`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `OriginInstanceAddress`.
    pub fn origin_instance_address(mut self, value: impl Into<String>) -> Self {
        self.origin_instance_address = Some(value.into());
        self
    }
    /// Sets `OriginInstanceName`.
    pub fn origin_instance_name(mut self, value: impl Into<String>) -> Self {
        self.origin_instance_name = Some(value.into());
        self
    }
    /// Sets `OriginInstanceNamespace`.
    pub fn origin_instance_namespace(mut self, value: impl Into<String>) -> Self {
        self.origin_instance_namespace = Some(value.into());
        self
    }
    /// Sets `TargetInstanceId`.
    pub fn target_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_instance_id = Some(value.into());
        self
    }
    /// Sets `TargetClusterName`.
    pub fn target_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.target_cluster_name = Some(value.into());
        self
    }
    /// Sets `TargetClusterUrl`.
    pub fn target_cluster_url(mut self, value: impl Into<String>) -> Self {
        self.target_cluster_url = Some(value.into());
        self
    }
    /// Sets `ProjectDesc`.
    pub fn project_desc(mut self, value: impl Into<String>) -> Self {
        self.project_desc = Some(value.into());
        self
    }
    /// Sets `SyncType`.
    pub fn sync_type(mut self, value: impl Into<String>) -> Self {
        self.sync_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateMigrationTaskRequest {
        "RequestPars" => request_pars: query,
        "Id" => id: query,
        "ClusterType" => cluster_type: query,
        "OriginInstanceAddress" => origin_instance_address: query,
        "OriginInstanceName" => origin_instance_name: query,
        "OriginInstanceNamespace" => origin_instance_namespace: query,
        "TargetInstanceId" => target_instance_id: query,
        "TargetClusterName" => target_cluster_name: query,
        "TargetClusterUrl" => target_cluster_url: query,
        "ProjectDesc" => project_desc: query,
        "SyncType" => sync_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateMigrationTaskRequest {
    type Response = UpdateMigrationTaskResponse;
    type Error = UpdateMigrationTaskError;
    const INFO: OperationInfo = super::operation("UpdateMigrationTask")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateMigrationTaskError] = &[
        UpdateMigrationTaskError::IllegalRequest,
        UpdateMigrationTaskError::InvalidParameter,
        UpdateMigrationTaskError::NoPermission,
        UpdateMigrationTaskError::NotFound,
        UpdateMigrationTaskError::InternalError,
    ];
}

/// Response to [`UpdateMigrationTaskRequest`].
#[non_exhaustive]
pub struct UpdateMigrationTaskResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MigrationTaskData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF21683A-29C7-4853-AC0F-B5ADEE4****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateMigrationTaskResponse {
        "HttpCode" => http_code: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MigrationTaskData {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `183876217*****`.
    pub user_id: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Nacos-Ans`.
    pub cluster_type: Option<String>,
    /// Host and port of the registry to migrate from. Example: `192.168.100.2:2181`.
    pub origin_instance_address: Option<String>,
    /// What the registry to migrate from is called. Example: `src`.
    pub origin_instance_name: Option<String>,
    /// Namespaces to migrate, separated by commas; only when the source is Nacos.
    /// Example: `fsdfsdfdsf`.
    pub origin_instance_namespace: Option<String>,
    /// Cluster to migrate to, in the form `mse-…`. Example: `mse-cn-zvp2u*****`.
    pub target_instance_id: Option<String>,
    /// What the cluster to migrate to is called. Example: `multiple-nacos`.
    pub target_cluster_name: Option<String>,
    /// Address of the cluster to migrate to. Example: `mse-0b*****-nacos-ans.mse.aliyuncs.com:8848`.
    pub target_cluster_url: Option<String>,
    /// Note that tells people what the migration task is for. Example: `1232345`.
    pub project_desc: Option<String>,
    /// When the item was created. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    MigrationTaskData {
        "Id" => id: value,
        "UserId" => user_id: value,
        "ClusterType" => cluster_type: value,
        "OriginInstanceAddress" => origin_instance_address: value,
        "OriginInstanceName" => origin_instance_name: value,
        "OriginInstanceNamespace" => origin_instance_namespace: value,
        "TargetInstanceId" => target_instance_id: value,
        "TargetClusterName" => target_cluster_name: value,
        "TargetClusterUrl" => target_cluster_url: value,
        "ProjectDesc" => project_desc: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`UpdateMigrationTaskRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateMigrationTaskError = super::DocumentedError;
