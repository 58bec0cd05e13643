// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallEnvironmentFeature`, from `arms/InstallEnvironmentFeature.md`.

use alicloud_runtime::codegen::*;

/// Installs a feature in an environment, in the version and with the configuration given.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::InstallEnvironmentFeatureRequest::new()
///     .environment_id("env-xxx")
///     .feature_name("metric-agent")
///     .feature_version("1.1.17");
/// let reply = client.install_environment_feature(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallEnvironmentFeatureRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the feature goes by. Example: `metric-agent`.
    pub feature_name: Option<String>,
    /// **Required.** Which version of the feature is meant. Example: `1.1.17`.
    pub feature_version: Option<String>,
    /// Settings of the item. Example: `{\"continuous\":true,\"dataRevision\":2}`.
    pub config: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shenzhen`.
    pub region: Option<String>,
}

impl InstallEnvironmentFeatureRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `FeatureName`, which is required.
    pub fn feature_name(mut self, value: impl Into<String>) -> Self {
        self.feature_name = Some(value.into());
        self
    }
    /// Sets `FeatureVersion`, which is required.
    pub fn feature_version(mut self, value: impl Into<String>) -> Self {
        self.feature_version = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    InstallEnvironmentFeatureRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
        "FeatureName" => feature_name: query,
        "FeatureVersion" => feature_version: query,
        "Config" => config: query,
        "AliyunLang" => aliyun_lang: query,
        "Region" => region: query,
    }
}

impl Operation for InstallEnvironmentFeatureRequest {
    type Response = InstallEnvironmentFeatureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InstallEnvironmentFeature")
        .required(&["EnvironmentId", "FeatureName", "FeatureVersion"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`InstallEnvironmentFeatureRequest`].
#[non_exhaustive]
pub struct InstallEnvironmentFeatureResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C518054-852F-4023-ABC1-4AF95FF7****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `83FCC44C-A056-18AF-A902-7043E723F0D9`.
    pub data: Option<String>,
}

response! {
    InstallEnvironmentFeatureResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
