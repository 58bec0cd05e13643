// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallCloudAssistant`, from `ecs/InstallCloudAssistant.md`.

use alicloud_runtime::codegen::*;

/// Installs the Cloud Assistant client on instances. It works after they are restarted.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::InstallCloudAssistantRequest::new()
///     .instance_id(["i-bp1iudwa5b1tqa****"])
///     .region_id("cn-hangzhou");
/// let reply = client.install_cloud_assistant(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallCloudAssistantRequest {
    /// **Required.** Instances to install the Cloud Assistant client on.
    /// Items: at most 100. Example: `i-bp1iudwa5b1tqa****`.
    pub instance_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl InstallCloudAssistantRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    InstallCloudAssistantRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for InstallCloudAssistantRequest {
    type Response = InstallCloudAssistantResponse;
    type Error = InstallCloudAssistantError;
    const INFO: OperationInfo = super::operation("InstallCloudAssistant")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [InstallCloudAssistantError] = &[
        InstallCloudAssistantError::InternalErrorDispatch,
        InstallCloudAssistantError::InvalidInstanceNotFound,
        InstallCloudAssistantError::RegionIdApiNotSupported,
        InstallCloudAssistantError::MissingParamInstanceId,
        InstallCloudAssistantError::InstanceIdsExceedLimit,
        InstallCloudAssistantError::OperationForbidden,
        InstallCloudAssistantError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`InstallCloudAssistantRequest`].
pub type InstallCloudAssistantResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`InstallCloudAssistantRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`InstanceIdsExceedLimit`](super::DocumentedError::InstanceIdsExceedLimit)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type InstallCloudAssistantError = super::DocumentedError;
