// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CleanUserPermissions`, from `cs/CleanUserPermissions.md`.

use alicloud_runtime::codegen::*;

/// Takes a user's kubeconfig credentials and RBAC permissions away in every cluster, as for someone
/// who left the company.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CleanUserPermissionsRequest::new()
///     .uid("26562443851650****");
/// let reply = client.clean_user_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CleanUserPermissionsRequest {
    /// **Required.** ID of the RAM user or role whose credentials or permissions the call works on.
    /// Example: `26562443851650****`.
    pub uid: Option<String>,
    /// Whether to delete the kubeconfigs even if they were used to reach the cluster in the last days.
    /// Example: `false`.
    pub force: Option<bool>,
    /// Clusters to clean up; all clusters when the list is empty.
    /// Example: `cd53c3a9ee12a494c9a0451e2ffc11c65`.
    pub cluster_ids: Vec<String>,
}

impl CleanUserPermissionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uid`, which is required.
    pub fn uid(mut self, value: impl Into<String>) -> Self {
        self.uid = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `ClusterIds`.
    pub fn cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CleanUserPermissionsRequest {
        "Uid" => uid: path,
        "Force" => force: query,
        "ClusterIds" => cluster_ids: query_joined(','),
    }
}

impl Operation for CleanUserPermissionsRequest {
    type Response = CleanUserPermissionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CleanUserPermissions")
        .roa("DELETE", "/users/{Uid}/permissions")
        .required(&["Uid"]);
}

/// Response to [`CleanUserPermissionsRequest`].
#[non_exhaustive]
pub struct CleanUserPermissionsResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4314****`.
    pub request_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come.
    /// Example: `clean-user-permissions-2085266204********-6694c16e6ae07***********`.
    pub task_id: Option<String>,
}

response! {
    CleanUserPermissionsResponse {
        "request_id" => request_id: value,
        "task_id" => task_id: value,
    }
}
