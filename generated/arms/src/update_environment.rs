// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEnvironment`, from `arms/UpdateEnvironment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FeePackage};

/// Changes the name or the fee package of an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateEnvironmentRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxx");
/// let reply = client.update_environment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEnvironmentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// Name that the environment goes by. Example: `env1`.
    pub environment_name: Option<String>,
    /// Plan by which the environment is billed. Example: `CS_Basic`.
    pub fee_package: Option<Open<FeePackage>>,
}

impl UpdateEnvironmentRequest {
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
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `EnvironmentName`.
    pub fn environment_name(mut self, value: impl Into<String>) -> Self {
        self.environment_name = Some(value.into());
        self
    }
    /// Sets `FeePackage`.
    pub fn fee_package(mut self, value: impl Into<Open<FeePackage>>) -> Self {
        self.fee_package = Some(value.into());
        self
    }
}

request! {
    UpdateEnvironmentRequest {
        "RegionId" => region_id: query,
        "AliyunLang" => aliyun_lang: query,
        "EnvironmentId" => environment_id: query,
        "EnvironmentName" => environment_name: query,
        "FeePackage" => fee_package: query,
    }
}

impl Operation for UpdateEnvironmentRequest {
    type Response = UpdateEnvironmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateEnvironment")
        .required(&["RegionId", "EnvironmentId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpdateEnvironmentRequest`].
#[non_exhaustive]
pub struct UpdateEnvironmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `70675725-8F11-4817-8106-CFE0AD71****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    UpdateEnvironmentResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
