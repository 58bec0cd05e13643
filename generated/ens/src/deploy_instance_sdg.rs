// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeployInstanceSDG`, from `ens/DeployInstanceSDG.md`.

use alicloud_runtime::codegen::*;

/// Deploys a shared data group to instances, with the disk type and protocol given.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeployInstanceSDGRequest::new()
///     .instance_ids(["..."])
///     .sdg_id("...");
/// let reply = client.deploy_instance_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeployInstanceSDGRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
    /// Which kind of deployment it is or is to be.
    pub deployment_type: Option<String>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// Protocol that the disk access uses.
    pub disk_access_protocol: Option<String>,
}

impl DeployInstanceSDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SDGId`, which is required.
    pub fn sdg_id(mut self, value: impl Into<String>) -> Self {
        self.sdg_id = Some(value.into());
        self
    }
    /// Sets `DeploymentType`.
    pub fn deployment_type(mut self, value: impl Into<String>) -> Self {
        self.deployment_type = Some(value.into());
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `DiskAccessProtocol`.
    pub fn disk_access_protocol(mut self, value: impl Into<String>) -> Self {
        self.disk_access_protocol = Some(value.into());
        self
    }
}

request! {
    DeployInstanceSDGRequest {
        "InstanceIds" => instance_ids: query_json,
        "SDGId" => sdg_id: query,
        "DeploymentType" => deployment_type: query,
        "DiskType" => disk_type: query,
        "DiskAccessProtocol" => disk_access_protocol: query,
    }
}

impl Operation for DeployInstanceSDGRequest {
    type Response = DeployInstanceSDGResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeployInstanceSDG")
        .required(&["InstanceIds", "SDGId"]);
}

/// Response to [`DeployInstanceSDGRequest`], which the documentation does not describe.
pub type DeployInstanceSDGResponse = alicloud_runtime::UndocumentedResponse;
