// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeEnvironmentFeature`, from `arms/UpgradeEnvironmentFeature.md`.

use alicloud_runtime::codegen::*;

/// Changes version or values of a feature in an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpgradeEnvironmentFeatureRequest::new()
///     .environment_id("env-xxx")
///     .feature_name("metric-agent");
/// let reply = client.upgrade_environment_feature(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeEnvironmentFeatureRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the feature goes by. Example: `metric-agent`.
    pub feature_name: Option<String>,
    /// Which version of the feature is meant. Example: `1.1.17`.
    pub feature_version: Option<String>,
    /// The values that are concerned. Example: `{"PodAnnotation":"run"}`.
    pub values: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl UpgradeEnvironmentFeatureRequest {
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
    /// Sets `FeatureVersion`.
    pub fn feature_version(mut self, value: impl Into<String>) -> Self {
        self.feature_version = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl Into<String>) -> Self {
        self.values = Some(value.into());
        self
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    UpgradeEnvironmentFeatureRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
        "FeatureName" => feature_name: query,
        "FeatureVersion" => feature_version: query,
        "Values" => values: query,
        "AliyunLang" => aliyun_lang: query,
    }
}

impl Operation for UpgradeEnvironmentFeatureRequest {
    type Response = UpgradeEnvironmentFeatureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeEnvironmentFeature")
        .required(&["EnvironmentId", "FeatureName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`UpgradeEnvironmentFeatureRequest`].
#[non_exhaustive]
pub struct UpgradeEnvironmentFeatureResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `01FF8DD9-A09C-47A1-895A-B6E321BE77B6`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: BTreeMap<String, String>,
}

response! {
    UpgradeEnvironmentFeatureResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: map,
    }
}
