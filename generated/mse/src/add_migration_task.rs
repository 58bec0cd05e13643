// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddMigrationTask`, from `mse/AddMigrationTask.md`.

use alicloud_runtime::codegen::*;

/// Creates a task that moves a self-managed registry to a cluster in the cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddMigrationTaskRequest::new();
/// let reply = client.add_migration_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddMigrationTaskRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
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

impl AddMigrationTaskRequest {
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
    AddMigrationTaskRequest {
        "RequestPars" => request_pars: query,
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

impl Operation for AddMigrationTaskRequest {
    type Response = AddMigrationTaskResponse;
    type Error = AddMigrationTaskError;
    const INFO: OperationInfo = super::operation("AddMigrationTask")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [AddMigrationTaskError] = &[
        AddMigrationTaskError::IllegalRequest,
        AddMigrationTaskError::InvalidParameter,
        AddMigrationTaskError::NoPermission,
        AddMigrationTaskError::NotFound,
        AddMigrationTaskError::InternalError,
    ];
}

/// Response to [`AddMigrationTaskRequest`].
#[non_exhaustive]
pub struct AddMigrationTaskResponse {
    /// What the call returns besides its status.
    pub data: Option<MigrationTaskData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7466566F-F30F-4A29-965D-3E0AF21D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AddMigrationTaskResponse {
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
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `183876217*****`.
    pub user_id: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Nacos-Ans`.
    pub cluster_type: Option<String>,
    /// Host and port of the registry to migrate from. Example: `192.168.1.1:8848`.
    pub origin_instance_address: Option<String>,
    /// What the registry to migrate from is called. Example: `text`.
    pub origin_instance_name: Option<String>,
    /// Namespaces to migrate, separated by commas; only when the source is Nacos.
    /// Example: `namesapceId1,namesapceId2`.
    pub origin_instance_namespace: Option<String>,
    /// Cluster to migrate to, in the form `mse-…`. Example: `mse-cn-7pp2w*****`.
    pub target_instance_id: Option<String>,
    /// What the cluster to migrate to is called. Example: `text`.
    pub target_cluster_name: Option<String>,
    /// Address of the cluster to migrate to. Example: `mse-94d****-nacos-ans.mse.aliyuncs.com:8848`.
    pub target_cluster_url: Option<String>,
    /// Note that tells people what the migration task is for. Example: `testsdfsdfsd`.
    pub project_desc: Option<String>,
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
    }
}

/// Errors that the documentation of [`AddMigrationTaskRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddMigrationTaskError = super::DocumentedError;
