// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnvironmentFeatures`, from `arms/ListEnvironmentFeatures.md`.

use alicloud_runtime::codegen::*;

/// Lists the features of an environment with version and status.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEnvironmentFeaturesRequest::new()
///     .environment_id("env-xxx");
/// let reply = client.list_environment_features(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnvironmentFeaturesRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl ListEnvironmentFeaturesRequest {
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
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    ListEnvironmentFeaturesRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
        "AliyunLang" => aliyun_lang: query,
    }
}

impl Operation for ListEnvironmentFeaturesRequest {
    type Response = ListEnvironmentFeaturesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEnvironmentFeatures")
        .required(&["EnvironmentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEnvironmentFeaturesRequest`].
#[non_exhaustive]
pub struct ListEnvironmentFeaturesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40B10E04-81E8-4643-970D-F1B38F2E****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<EnvironmentFeatureData>,
}

response! {
    ListEnvironmentFeaturesResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct EnvironmentFeatureData {
    /// Settings of the item.
    pub config: BTreeMap<String, String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// Language of the texts. Example: `zh`.
    pub language: Option<String>,
    /// Which version of the latest is meant. Example: `1.1.17`.
    pub latest_version: Option<String>,
    /// Name that people know the item by. Example: `metric-agent`.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.1.17`.
    pub version: Option<String>,
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Address of the icon. Example: `http://xxx`.
    pub icon: Option<String>,
    /// Whether the service looks after it. Example: `true`.
    pub managed: Option<bool>,
}

response! {
    EnvironmentFeatureData {
        "Config" => config: map,
        "Description" => description: value,
        "EnvironmentId" => environment_id: value,
        "Language" => language: value,
        "LatestVersion" => latest_version: value,
        "Name" => name: value,
        "Status" => status: value,
        "Version" => version: value,
        "Alias" => alias: value,
        "Icon" => icon: value,
        "Managed" => managed: value,
    }
}
