// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClusterCnnfStatusUserConfirm`, from `sas/ModifyClusterCnnfStatusUserConfirm.md`.

use alicloud_runtime::codegen::*;

/// Confirms clusters whose container firewall status awaits confirmation.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyClusterCnnfStatusUserConfirmRequest::new();
/// let reply = client.modify_cluster_cnnf_status_user_confirm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClusterCnnfStatusUserConfirmRequest {
    /// IDs of the clusters to work on or to narrow the list down to. Items: at most 100.
    pub cluster_ids: Vec<String>,
    /// Whether the firewall of the cluster is to be repaired.
    pub user_confirm: Option<bool>,
}

impl ModifyClusterCnnfStatusUserConfirmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterIds`.
    pub fn cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserConfirm`.
    #[inline]
    pub fn user_confirm(mut self, value: bool) -> Self {
        self.user_confirm = Some(value);
        self
    }
}

request! {
    ModifyClusterCnnfStatusUserConfirmRequest {
        "ClusterIds" => cluster_ids: query,
        "UserConfirm" => user_confirm: query,
    }
}

impl Operation for ModifyClusterCnnfStatusUserConfirmRequest {
    type Response = ModifyClusterCnnfStatusUserConfirmResponse;
    type Error = ModifyClusterCnnfStatusUserConfirmError;
    const INFO: OperationInfo = super::operation("ModifyClusterCnnfStatusUserConfirm");
    const ERRORS: &'static [ModifyClusterCnnfStatusUserConfirmError] = &[
        ModifyClusterCnnfStatusUserConfirmError::NoPermission,
        ModifyClusterCnnfStatusUserConfirmError::ServerError,
    ];
}

/// Response to [`ModifyClusterCnnfStatusUserConfirmRequest`].
pub type ModifyClusterCnnfStatusUserConfirmResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyClusterCnnfStatusUserConfirmRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyClusterCnnfStatusUserConfirmError = super::DocumentedError;
