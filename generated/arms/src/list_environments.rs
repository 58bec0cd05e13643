// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnvironments`, from `arms/ListEnvironments.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists environments, filtered by type, add-on, bound resource, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEnvironmentsRequest::new();
/// let reply = client.list_environments(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnvironmentsRequest {
    /// Which kind of environment it is or is to be. Example: `CS`.
    pub environment_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the addon goes by. Example: `trace-java`.
    pub addon_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzfurdatohtka`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// ID of the bind resource that the call is about. Example: `cb9229c48e41144dc96af190841808cb0`.
    pub bind_resource_id: Option<String>,
    /// Plan by which the environment is billed. Example: `CS_Pro`.
    pub fee_package: Option<String>,
    /// IDs of the filter regions to work on or to narrow the list down to.
    /// Example: `cn-beijing,cn-hangzhou`.
    pub filter_region_ids: Option<String>,
}

impl ListEnvironmentsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvironmentType`.
    pub fn environment_type(mut self, value: impl Into<String>) -> Self {
        self.environment_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AddonName`.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BindResourceId`.
    pub fn bind_resource_id(mut self, value: impl Into<String>) -> Self {
        self.bind_resource_id = Some(value.into());
        self
    }
    /// Sets `FeePackage`.
    pub fn fee_package(mut self, value: impl Into<String>) -> Self {
        self.fee_package = Some(value.into());
        self
    }
    /// Sets `FilterRegionIds`.
    pub fn filter_region_ids(mut self, value: impl Into<String>) -> Self {
        self.filter_region_ids = Some(value.into());
        self
    }
}

request! {
    ListEnvironmentsRequest {
        "EnvironmentType" => environment_type: query,
        "RegionId" => region_id: query,
        "AddonName" => addon_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query_json,
        "BindResourceId" => bind_resource_id: query,
        "FeePackage" => fee_package: query,
        "FilterRegionIds" => filter_region_ids: query,
    }
}

impl Operation for ListEnvironmentsRequest {
    type Response = ListEnvironmentsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEnvironments")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEnvironmentsRequest`].
#[non_exhaustive]
pub struct ListEnvironmentsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EnvironmentData>,
}

response! {
    ListEnvironmentsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvironmentData {
    /// The environments that were found or are concerned, one entry each.
    pub environments: Vec<Environment>,
    /// How many items there are in all. Example: `12`.
    pub total: Option<i64>,
}

response! {
    EnvironmentData {
        "Environments" => environments: list(""),
        "Total" => total: value,
    }
}

/// The environments that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Environment {
    /// The addons that were found or are concerned, one entry each.
    pub addons: Vec<Addon>,
    /// ID of the user or account that the call or the item is about. Example: `13990957477389`.
    pub user_id: Option<String>,
    /// ID of the bind resource that the item belongs to or stands for. Example: `vpc-bp1bgo8ronn`.
    pub bind_resource_id: Option<String>,
    /// Kind of the bound resource.
    pub bind_resource_profile: Option<String>,
    /// Which kind of bind resource it is or is to be. Example: `VPC`.
    pub bind_resource_type: Option<String>,
    /// Address range of the bind VPC, in CIDR notation. Example: `172.16.0.0/12`.
    pub bind_vpc_cidr: Option<String>,
    /// When the item was created. Example: `2023-03-24 11:58:35 +0800`.
    pub create_time: Option<String>,
    /// ID of the created user that the item belongs to or stands for. Example: `12378523784982`.
    pub created_user_id: Option<String>,
    /// ID of the environment that the item belongs to or stands for. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Name that the environment goes by. Example: `feiliks-biz-prod-edas`.
    pub environment_name: Option<String>,
    /// Which kind of environment it is or is to be. Example: `CS`.
    pub environment_type: Option<String>,
    /// The features that were found or are concerned, one entry each.
    pub features: Vec<Feature>,
    /// Heading that the grafana folder has for people. Example: `filepath`.
    pub grafana_folder_title: Option<String>,
    /// Identifier of the folder in Grafana. Example: `1798319482935`.
    pub grafana_folder_uid: Option<String>,
    /// ID of the prometheus that the item belongs to or stands for. Example: `124769812`.
    pub prometheus_id: Option<i64>,
    /// ID of the prometheus instance that the item belongs to or stands for.
    /// Example: `vpc-m5e4alj2i24ndbn`.
    pub prometheus_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-zhangjiakou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmvt3xpr5aema`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Identifier of the data source in Grafana. Example: `12374890`.
    pub grafana_datasource_uid: Option<String>,
    /// How many there are of this: release. Example: `122`.
    pub release_count: Option<i32>,
    /// When the latest release was created. Example: `2023-09-22T16:56:29+08:00`.
    pub latest_release_create_time: Option<Timestamp>,
    /// Which kind of managed it is or is to be. Example: `agent`.
    pub managed_type: Option<String>,
    /// Plan by which the environment is billed. Example: `CS_Pro`.
    pub fee_package: Option<String>,
}

response! {
    Environment {
        "Addons" => addons: list(""),
        "UserId" => user_id: value,
        "BindResourceId" => bind_resource_id: value,
        "BindResourceProfile" => bind_resource_profile: value,
        "BindResourceType" => bind_resource_type: value,
        "BindVpcCidr" => bind_vpc_cidr: value,
        "CreateTime" => create_time: value,
        "CreatedUserId" => created_user_id: value,
        "EnvironmentId" => environment_id: value,
        "EnvironmentName" => environment_name: value,
        "EnvironmentType" => environment_type: value,
        "Features" => features: list(""),
        "GrafanaFolderTitle" => grafana_folder_title: value,
        "GrafanaFolderUid" => grafana_folder_uid: value,
        "PrometheusId" => prometheus_id: value,
        "PrometheusInstanceId" => prometheus_instance_id: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "GrafanaDatasourceUid" => grafana_datasource_uid: value,
        "ReleaseCount" => release_count: value,
        "LatestReleaseCreateTime" => latest_release_create_time: value,
        "ManagedType" => managed_type: value,
        "FeePackage" => fee_package: value,
    }
}

/// The addons that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Addon {
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Address of the icon. Example: `http://xxxx`.
    pub icon: Option<String>,
    /// Name that people know the item by. Example: `metric-agent`.
    pub name: Option<String>,
}

response! {
    Addon {
        "Alias" => alias: value,
        "Description" => description: value,
        "Icon" => icon: value,
        "Name" => name: value,
    }
}

/// The features that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Feature {
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Address of the icon. Example: `http://xxx`.
    pub icon: Option<String>,
    /// Name that people know the item by. Example: `metirc-agent`.
    pub name: Option<String>,
}

response! {
    Feature {
        "Alias" => alias: value,
        "Description" => description: value,
        "Icon" => icon: value,
        "Name" => name: value,
    }
}
