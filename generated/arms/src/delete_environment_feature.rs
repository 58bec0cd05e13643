// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEnvironmentFeature`, from `arms/DeleteEnvironmentFeature.md`.

use alicloud_runtime::codegen::*;

/// Removes an installed feature from an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteEnvironmentFeatureRequest::new()
///     .environment_id("env-xxx")
///     .feature_name("metric-agent");
/// let reply = client.delete_environment_feature(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEnvironmentFeatureRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the feature goes by. Example: `metric-agent`.
    pub feature_name: Option<String>,
}

impl DeleteEnvironmentFeatureRequest {
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
}

request! {
    DeleteEnvironmentFeatureRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
        "FeatureName" => feature_name: query,
    }
}

impl Operation for DeleteEnvironmentFeatureRequest {
    type Response = DeleteEnvironmentFeatureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEnvironmentFeature")
        .required(&["EnvironmentId", "FeatureName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DeleteEnvironmentFeatureRequest`].
#[non_exhaustive]
pub struct DeleteEnvironmentFeatureResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A0CEDF1-06FE-44AC-8E21-21A5BE65****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
}

response! {
    DeleteEnvironmentFeatureResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
