// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallCloudAssistant`, from `swas-open/InstallCloudAssistant.md`.

use alicloud_runtime::codegen::*;

/// Installs Cloud Assistant on servers, without which commands cannot be run.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::InstallCloudAssistantRequest::new()
///     .instance_ids(["..."]);
/// let reply = client.install_cloud_assistant(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallCloudAssistantRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 50.
    pub instance_ids: Vec<String>,
}

impl InstallCloudAssistantRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    InstallCloudAssistantRequest {
        "RegionId" => region_id: query,
        "InstanceIds" => instance_ids: query_json,
    }
}

impl Operation for InstallCloudAssistantRequest {
    type Response = InstallCloudAssistantResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InstallCloudAssistant")
        .required(&["RegionId", "InstanceIds"])
        .region("RegionId");
}

/// Response to [`InstallCloudAssistantRequest`].
pub type InstallCloudAssistantResponse = alicloud_runtime::EmptyResponse;
