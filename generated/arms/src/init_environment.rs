// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InitEnvironment`, from `arms/InitEnvironment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ManagedType};

/// Sets an environment up for monitoring after it was created.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::InitEnvironmentRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxx");
/// let reply = client.init_environment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InitEnvironmentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Which kind of managed it is or is to be. Example: `agent`.
    pub managed_type: Option<Open<ManagedType>>,
    /// Token for the create auth; pass it on without reading anything into it. Example: `false`.
    pub create_auth_token: Option<bool>,
}

impl InitEnvironmentRequest {
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
    /// Sets `ManagedType`.
    pub fn managed_type(mut self, value: impl Into<Open<ManagedType>>) -> Self {
        self.managed_type = Some(value.into());
        self
    }
    /// Sets `CreateAuthToken`.
    #[inline]
    pub fn create_auth_token(mut self, value: bool) -> Self {
        self.create_auth_token = Some(value);
        self
    }
}

request! {
    InitEnvironmentRequest {
        "RegionId" => region_id: query,
        "AliyunLang" => aliyun_lang: query,
        "EnvironmentId" => environment_id: query,
        "ManagedType" => managed_type: query,
        "CreateAuthToken" => create_auth_token: query,
    }
}

impl Operation for InitEnvironmentRequest {
    type Response = InitEnvironmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InitEnvironment")
        .required(&["RegionId", "EnvironmentId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`InitEnvironmentRequest`].
#[non_exhaustive]
pub struct InitEnvironmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D6C358A-A58B-4F4B-94CE-F5AAF023****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    InitEnvironmentResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
