// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableInstanceDasConfig`, from `das/DisableInstanceDasConfig.md`.

use alicloud_runtime::codegen::*;

/// Turns one type of auto scaling off for a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DisableInstanceDasConfigRequest::new()
///     .instance_id("...")
///     .engine("...")
///     .scale_type("...");
/// let reply = client.disable_instance_das_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableInstanceDasConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Which kind of scale it is or is to be.
    pub scale_type: Option<Open<ScaleType>>,
}

impl DisableInstanceDasConfigRequest {
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
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `ScaleType`, which is required.
    pub fn scale_type(mut self, value: impl Into<Open<ScaleType>>) -> Self {
        self.scale_type = Some(value.into());
        self
    }
}

request! {
    DisableInstanceDasConfigRequest {
        "InstanceId" => instance_id: query,
        "Engine" => engine: query,
        "ScaleType" => scale_type: query,
    }
}

impl Operation for DisableInstanceDasConfigRequest {
    type Response = DisableInstanceDasConfigResponse;
    type Error = DisableInstanceDasConfigError;
    const INFO: OperationInfo = super::operation("DisableInstanceDasConfig")
        .required(&["InstanceId", "Engine", "ScaleType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableInstanceDasConfigError] = &[
        DisableInstanceDasConfigError::InvalidParams,
        DisableInstanceDasConfigError::NoPermission,
    ];
}

/// Response to [`DisableInstanceDasConfigRequest`].
#[non_exhaustive]
pub struct DisableInstanceDasConfigResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7172BECE-588A-5961-8126-C216E16B****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DisableInstanceDasConfigResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

values! {
    /// Which kind of scale it is or is to be.
    pub enum ScaleType {
        /// Instance type.
        SpecScale = "specScale",
        /// Number of shards.
        ShardScale = "shardScale",
        /// Bandwidth.
        BandwidthScale = "bandwidthScale",
    }
}

/// Errors that the documentation of [`DisableInstanceDasConfigRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DisableInstanceDasConfigError = super::DocumentedError;
