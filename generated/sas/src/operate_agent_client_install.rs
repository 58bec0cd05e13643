// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateAgentClientInstall`, from `sas/OperateAgentClientInstall.md`.

use alicloud_runtime::codegen::*;

/// Installs the Security Center agent on servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateAgentClientInstallRequest::new();
/// let reply = client.operate_agent_client_install(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateAgentClientInstallRequest {
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Operating system that the item runs.
    pub os: Option<String>,
}

impl OperateAgentClientInstallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Os`.
    pub fn os(mut self, value: impl Into<String>) -> Self {
        self.os = Some(value.into());
        self
    }
}

request! {
    OperateAgentClientInstallRequest {
        "InstanceIds" => instance_ids: query,
        "Uuids" => uuids: query,
        "Lang" => lang: query,
        "Region" => region: query,
        "Os" => os: query,
    }
}

impl Operation for OperateAgentClientInstallRequest {
    type Response = OperateAgentClientInstallResponse;
    type Error = OperateAgentClientInstallError;
    const INFO: OperationInfo = super::operation("OperateAgentClientInstall");
    const ERRORS: &'static [OperateAgentClientInstallError] = &[
        OperateAgentClientInstallError::InstallNotGranted,
        OperateAgentClientInstallError::NoPermission,
        OperateAgentClientInstallError::InternalError,
        OperateAgentClientInstallError::ServerError,
    ];
}

/// Response to [`OperateAgentClientInstallRequest`].
#[non_exhaustive]
pub struct OperateAgentClientInstallResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE79B457-877C-51C6-AD72-0D34A025D***`.
    pub request_id: Option<String>,
    /// Items of the kind aegis celint install respose that were found or are concerned.
    pub aegis_celint_install_respose_list: Vec<AegisCelintInstallResposeList>,
}

response! {
    OperateAgentClientInstallResponse {
        "RequestId" => request_id: value,
        "AegisCelintInstallResposeList" => aegis_celint_install_respose_list: list(""),
    }
}

/// Items of the kind aegis celint install respose that were found or are concerned.
#[non_exhaustive]
pub struct AegisCelintInstallResposeList {
    /// Identifier that is unique for the item. Example: `1587bedb-fdb4-48c4-9330-****`.
    pub uuid: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-uf6j8vq9l4r5ntht****`.
    pub instance_id: Option<String>,
    /// ID of the record that the item belongs to or stands for. Example: `2856`.
    pub record_id: Option<i64>,
}

response! {
    AegisCelintInstallResposeList {
        "Uuid" => uuid: value,
        "InstanceId" => instance_id: value,
        "RecordId" => record_id: value,
    }
}

/// Errors that the documentation of [`OperateAgentClientInstallRequest`] names.
///
/// - [`InstallNotGranted`](super::DocumentedError::InstallNotGranted)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateAgentClientInstallError = super::DocumentedError;
