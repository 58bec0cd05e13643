// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEnvironment`, from `arms/CreateEnvironment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FeePackage, ManagedType, Tag};

/// Creates an environment for metrics, bound to a resource such as a cluster or VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateEnvironmentRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_name("env1")
///     .environment_type("CS")
///     .environment_sub_type("text");
/// let reply = client.create_environment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEnvironmentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// **Required.** Name that the environment goes by. Example: `env1`.
    pub environment_name: Option<String>,
    /// **Required.** Which kind of environment it is or is to be. Example: `CS`.
    pub environment_type: Option<Open<EnvironmentType>>,
    /// **Required.** Which kind of environment sub it is or is to be. Example: `text`.
    pub environment_sub_type: Option<String>,
    /// ID of the bind resource that the call is about. Example: `c6e9dec475dca4a50a188411d8cbxxx`.
    pub bind_resource_id: Option<String>,
    /// Which kind of managed it is or is to be. Example: `none`.
    pub managed_type: Option<Open<ManagedType>>,
    /// Plan by which the environment is billed. Example: `CS_Basic`.
    pub fee_package: Option<Open<FeePackage>>,
    /// ID of the prometheus instance that the call is about.
    /// Example: `c6e9dec475dca4a50a188411d8cbxxx`.
    pub prometheus_instance_id: Option<String>,
    /// ID of the grafana workspace that the call is about. Example: `grafana-rnglkcdrntlhk0****`.
    pub grafana_workspace_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// Whether the environment is set up at once. Example: `false`.
    pub init_environment: Option<bool>,
}

impl CreateEnvironmentRequest {
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
    /// Sets `EnvironmentName`, which is required.
    pub fn environment_name(mut self, value: impl Into<String>) -> Self {
        self.environment_name = Some(value.into());
        self
    }
    /// Sets `EnvironmentType`, which is required.
    pub fn environment_type(mut self, value: impl Into<Open<EnvironmentType>>) -> Self {
        self.environment_type = Some(value.into());
        self
    }
    /// Sets `EnvironmentSubType`, which is required.
    pub fn environment_sub_type(mut self, value: impl Into<String>) -> Self {
        self.environment_sub_type = Some(value.into());
        self
    }
    /// Sets `BindResourceId`.
    pub fn bind_resource_id(mut self, value: impl Into<String>) -> Self {
        self.bind_resource_id = Some(value.into());
        self
    }
    /// Sets `ManagedType`.
    pub fn managed_type(mut self, value: impl Into<Open<ManagedType>>) -> Self {
        self.managed_type = Some(value.into());
        self
    }
    /// Sets `FeePackage`.
    pub fn fee_package(mut self, value: impl Into<Open<FeePackage>>) -> Self {
        self.fee_package = Some(value.into());
        self
    }
    /// Sets `PrometheusInstanceId`.
    pub fn prometheus_instance_id(mut self, value: impl Into<String>) -> Self {
        self.prometheus_instance_id = Some(value.into());
        self
    }
    /// Sets `GrafanaWorkspaceId`.
    pub fn grafana_workspace_id(mut self, value: impl Into<String>) -> Self {
        self.grafana_workspace_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InitEnvironment`.
    #[inline]
    pub fn init_environment(mut self, value: bool) -> Self {
        self.init_environment = Some(value);
        self
    }
}

request! {
    CreateEnvironmentRequest {
        "RegionId" => region_id: query,
        "AliyunLang" => aliyun_lang: query,
        "EnvironmentName" => environment_name: query,
        "EnvironmentType" => environment_type: query,
        "EnvironmentSubType" => environment_sub_type: query,
        "BindResourceId" => bind_resource_id: query,
        "ManagedType" => managed_type: query,
        "FeePackage" => fee_package: query,
        "PrometheusInstanceId" => prometheus_instance_id: query,
        "GrafanaWorkspaceId" => grafana_workspace_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "InitEnvironment" => init_environment: query,
    }
}

impl Operation for CreateEnvironmentRequest {
    type Response = CreateEnvironmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateEnvironment")
        .required(
            &["RegionId", "EnvironmentName", "EnvironmentType", "EnvironmentSubType"],
        )
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`CreateEnvironmentRequest`].
#[non_exhaustive]
pub struct CreateEnvironmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16AF921B-8187-489F-9913-43C808B4****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `env-xxxxx`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    CreateEnvironmentResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

values! {
    /// Which kind of environment it is or is to be.
    pub enum EnvironmentType {
        /// A Kubernetes cluster.
        Cs = "CS",
        /// ECS instances.
        Ecs = "ECS",
        /// Cloud services.
        Cloud = "Cloud",
    }
}
