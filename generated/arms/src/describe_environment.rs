// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnvironment`, from `arms/DescribeEnvironment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Returns one environment with its type, bound resource, and Prometheus instance.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeEnvironmentRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxx");
/// let reply = client.describe_environment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnvironmentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
}

impl DescribeEnvironmentRequest {
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
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
}

request! {
    DescribeEnvironmentRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
    }
}

impl Operation for DescribeEnvironmentRequest {
    type Response = DescribeEnvironmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEnvironment")
        .required(&["RegionId", "EnvironmentId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeEnvironmentRequest`].
#[non_exhaustive]
pub struct DescribeEnvironmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<EnvironmentData>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    DescribeEnvironmentResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvironmentData {
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxxxx`.
    pub environment_id: Option<String>,
    /// Which kind of environment it is or is to be. Example: `CS`.
    pub environment_type: Option<String>,
    /// Name that the environment goes by. Example: `env1`.
    pub environment_name: Option<String>,
    /// Which kind of environment sub it is or is to be. Example: `ACK`.
    pub environment_sub_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `13002222xxxx`.
    pub user_id: Option<String>,
    /// ID of the bind resource that the item belongs to or stands for. Example: `vpc-xxxxx`.
    pub bind_resource_id: Option<String>,
    /// Which kind of bind resource it is or is to be. Example: `ECS`.
    pub bind_resource_type: Option<String>,
    /// State that the bind resource is in. Example: `running`.
    pub bind_resource_status: Option<String>,
    /// Kind of the bound resource. Example: `Default`.
    pub bind_resource_profile: Option<String>,
    /// Address range of the bind VPC, in CIDR notation. Example: `192.168.0.0/16`.
    pub bind_vpc_cidr: Option<String>,
    /// ID of the prometheus instance that the item belongs to or stands for.
    /// Example: `xxxxyyyyyzzzzz`.
    pub prometheus_instance_id: Option<String>,
    /// Name that the prometheus instance goes by. Example: `name1`.
    pub prometheus_instance_name: Option<String>,
    /// ID of the grafana workspace that the item belongs to or stands for.
    /// Example: `grafana-cn-i7m2qn9xa01`.
    pub grafana_workspace_id: Option<String>,
    /// Identifier of the folder in Grafana. Example: `xyz`.
    pub grafana_folder_uid: Option<String>,
    /// Identifier of the data source in Grafana. Example: `zuvw`.
    pub grafana_datasource_uid: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-8vb02uk57qbcktqcvqqqj`.
    pub vpc_id: Option<String>,
    /// Web address under which the grafana folder is found.
    /// Example: `https://g.console.aliyun.com/dashboards/f/xxx/yyyy`.
    pub grafana_folder_url: Option<String>,
    /// How long the bind resource store lasts. Example: `15`.
    pub bind_resource_store_duration: Option<String>,
    /// Name that the grafa data source goes by. Example: `datasource1`.
    pub grafa_data_source_name: Option<String>,
    /// Heading that the grafana folder has for people. Example: `folder1`.
    pub grafana_folder_title: Option<String>,
    /// Which kind of managed it is or is to be. Example: `none`.
    pub managed_type: Option<String>,
    /// Plan by which the environment is billed. Example: `CS_Basic`.
    pub fee_package: Option<String>,
    /// State that the database instance is in. Example: `RUNNING`.
    pub db_instance_status: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-8vbdgmf4nraiqa9bx0jo`.
    pub security_group_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2ze7yr3f1x8snryaioo7u`.
    pub vswitch_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2vezare****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    EnvironmentData {
        "EnvironmentId" => environment_id: value,
        "EnvironmentType" => environment_type: value,
        "EnvironmentName" => environment_name: value,
        "EnvironmentSubType" => environment_sub_type: value,
        "RegionId" => region_id: value,
        "UserId" => user_id: value,
        "BindResourceId" => bind_resource_id: value,
        "BindResourceType" => bind_resource_type: value,
        "BindResourceStatus" => bind_resource_status: value,
        "BindResourceProfile" => bind_resource_profile: value,
        "BindVpcCidr" => bind_vpc_cidr: value,
        "PrometheusInstanceId" => prometheus_instance_id: value,
        "PrometheusInstanceName" => prometheus_instance_name: value,
        "GrafanaWorkspaceId" => grafana_workspace_id: value,
        "GrafanaFolderUid" => grafana_folder_uid: value,
        "GrafanaDatasourceUid" => grafana_datasource_uid: value,
        "VpcId" => vpc_id: value,
        "GrafanaFolderUrl" => grafana_folder_url: value,
        "BindResourceStoreDuration" => bind_resource_store_duration: value,
        "GrafaDataSourceName" => grafa_data_source_name: value,
        "GrafanaFolderTitle" => grafana_folder_title: value,
        "ManagedType" => managed_type: value,
        "FeePackage" => fee_package: value,
        "DbInstanceStatus" => db_instance_status: value,
        "SecurityGroupId" => security_group_id: value,
        "VswitchId" => vswitch_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}
