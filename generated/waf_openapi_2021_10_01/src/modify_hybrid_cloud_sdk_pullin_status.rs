// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridCloudSdkPullinStatus`, from `waf-openapi_2021_10_01/ModifyHybridCloudSdkPullinStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches whether a server with the hybrid cloud SDK is pulled in.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyHybridCloudSdkPullinStatusRequest::new()
///     .instance_id("...")
///     .pullin_status("...")
///     .mid("...");
/// let reply = client.modify_hybrid_cloud_sdk_pullin_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridCloudSdkPullinStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** State of the pullin, to narrow the list down to or to be put into.
    pub pullin_status: Option<String>,
    /// **Required.** Machine of the hybrid cloud cluster.
    pub mid: Option<String>,
}

impl ModifyHybridCloudSdkPullinStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PullinStatus`, which is required.
    pub fn pullin_status(mut self, value: impl Into<String>) -> Self {
        self.pullin_status = Some(value.into());
        self
    }
    /// Sets `Mid`, which is required.
    pub fn mid(mut self, value: impl Into<String>) -> Self {
        self.mid = Some(value.into());
        self
    }
}

request! {
    ModifyHybridCloudSdkPullinStatusRequest {
        "InstanceId" => instance_id: query,
        "PullinStatus" => pullin_status: query,
        "Mid" => mid: query,
    }
}

impl Operation for ModifyHybridCloudSdkPullinStatusRequest {
    type Response = ModifyHybridCloudSdkPullinStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHybridCloudSdkPullinStatus")
        .required(&["InstanceId", "PullinStatus", "Mid"]);
}

/// Response to [`ModifyHybridCloudSdkPullinStatusRequest`], which the documentation does not describe.
pub type ModifyHybridCloudSdkPullinStatusResponse = alicloud_runtime::UndocumentedResponse;
