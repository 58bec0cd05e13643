// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnvironmentFeature`, from `arms/DescribeEnvironmentFeature.md`.

use alicloud_runtime::codegen::*;

/// Returns configuration, version, and status of one feature in an environment.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// use alicloud_arms::describe_environment_feature::FeatureStatus;
///
/// let request = alicloud_arms::DescribeEnvironmentFeatureRequest::new()
///     .environment_id("env-xxx")
///     .feature_name("metric-agent");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_environment_feature(request)
///     .wait()
///     .until(FeatureStatus::UnInstall)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the feature goes by. Example: `metric-agent`.
    pub feature_name: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl DescribeEnvironmentFeatureRequest {
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
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    DescribeEnvironmentFeatureRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
        "FeatureName" => feature_name: query,
        "AliyunLang" => aliyun_lang: query,
    }
}

impl Operation for DescribeEnvironmentFeatureRequest {
    type Response = DescribeEnvironmentFeatureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEnvironmentFeature")
        .required(&["EnvironmentId", "FeatureName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

impl Stateful for DescribeEnvironmentFeatureRequest {
    type State = FeatureStatus;
    const FAILURES: &'static [FeatureStatus] = &[
        FeatureStatus::Failed,
        FeatureStatus::UnInstallFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .data
                .iter()
                .flat_map(|v| &v.feature)
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`DescribeEnvironmentFeatureRequest`].
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureResponse {
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
    pub data: Option<EnvironmentFeatureData>,
}

response! {
    DescribeEnvironmentFeatureResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvironmentFeatureData {
    /// Feature, with its state.
    pub feature: Option<Feature>,
    /// State that the feature is in.
    pub feature_status: Option<EnvironmentFeatureStatus>,
    /// Settings, as JSON.
    pub config: Option<String>,
}

response! {
    EnvironmentFeatureData {
        "Feature" => feature: value,
        "FeatureStatus" => feature_status: value,
        "config" => config: value,
    }
}

/// Feature, with its state.
#[non_exhaustive]
pub struct Feature {
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Settings of the item.
    pub config: BTreeMap<String, String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// Address of the icon. Example: `http://xxx`.
    pub icon: Option<String>,
    /// Language of the texts. Example: `zh`.
    pub language: Option<String>,
    /// Which version of the latest is meant. Example: `1.1.17`.
    pub latest_version: Option<String>,
    /// Name that people know the item by. Example: `metric-agent`.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<Open<FeatureStatus>>,
    /// Which version of the software, the template or the item is meant. Example: `1.1.17`.
    pub version: Option<String>,
    /// Whether the service looks after it.
    pub managed: Option<bool>,
}

response! {
    Feature {
        "Alias" => alias: value,
        "Config" => config: map,
        "Description" => description: value,
        "EnvironmentId" => environment_id: value,
        "Icon" => icon: value,
        "Language" => language: value,
        "LatestVersion" => latest_version: value,
        "Name" => name: value,
        "Status" => status: value,
        "Version" => version: value,
        "Managed" => managed: value,
    }
}

/// State that the feature is in.
#[non_exhaustive]
pub struct EnvironmentFeatureStatus {
    /// The feature containers that were found or are concerned, one entry each.
    pub feature_containers: Vec<FeatureContainer>,
    /// Name that people know the item by. Example: `arms-prometheus-ack-arms-prometheus`.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp1gbhqh8b4dsgvopkry`.
    pub security_group_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6vc2e4ytv8vv05j3u09`.
    pub vswitch_id: Option<String>,
    /// ID of the bind resource that the item belongs to or stands for.
    /// Example: `c013823b55e4b4d6bb6b6f28682bd38a7`.
    pub bind_resource_id: Option<String>,
    /// The IP addresses that were found or are concerned, one entry each. Example: `10.178.176.187`.
    pub ips: Vec<String>,
}

response! {
    EnvironmentFeatureStatus {
        "FeatureContainers" => feature_containers: list(""),
        "Name" => name: value,
        "Namespace" => namespace: value,
        "Status" => status: value,
        "SecurityGroupId" => security_group_id: value,
        "VSwitchId" => vswitch_id: value,
        "BindResourceId" => bind_resource_id: value,
        "Ips" => ips: list(""),
    }
}

/// The feature containers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FeatureContainer {
    /// The args that were found or are concerned, one entry each.
    pub args: Vec<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `registry-cn-hangzhou-vpc.ack.aliyuncs.com/acs/arms-prometheus-agent:v4.0.0`.
    pub image: Option<String>,
    /// Name that people know the item by. Example: `arms-prometheus-operator`.
    pub name: Option<String>,
}

response! {
    FeatureContainer {
        "Args" => args: list(""),
        "Image" => image: value,
        "Name" => name: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum FeatureStatus {
        /// Not installed.
        UnInstall = "UnInstall",
        /// Ended without success.
        Failed = "Failed",
        /// Just being installed.
        Installing = "Installing",
        /// Removing it failed.
        UnInstallFailed = "UnInstallFailed",
        /// Ended as intended.
        Success = "Success",
        /// Just being removed.
        UnInstalling = "UnInstalling",
    }
}
