// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceTypes`, from `ros/ListResourceTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource types that templates can use.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListResourceTypesRequest::new();
/// let reply = client.list_resource_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceTypesRequest {
    /// Whether it is an ordinary resource type, a data source or a module.
    pub entity_type: Option<String>,
    /// Who made the resource types to list: the service or you.
    pub provider: Option<String>,
    /// Resource type to look up; an asterisk in it stands for any text.
    pub resource_type: Option<String>,
}

impl ListResourceTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EntityType`.
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `Provider`.
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    ListResourceTypesRequest {
        "EntityType" => entity_type: query,
        "Provider" => provider: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for ListResourceTypesRequest {
    type Response = ListResourceTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListResourceTypes").read_only();
}

/// Response to [`ListResourceTypesRequest`].
#[non_exhaustive]
pub struct ListResourceTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Resource types that the template uses or could use.
    /// Example: `{"ResourceTypes":["ALIYUN::ECS::Instance","ALIYUN::RDS::Instance"]}`.
    pub resource_types: Vec<String>,
    /// Resource types in short, one entry each.
    pub resource_type_summaries: Vec<ResourceTypeSummary>,
}

response! {
    ListResourceTypesResponse {
        "RequestId" => request_id: value,
        "ResourceTypes" => resource_types: list(""),
        "ResourceTypeSummaries" => resource_type_summaries: list(""),
    }
}

/// Resource types in short, one entry each.
#[non_exhaustive]
pub struct ResourceTypeSummary {
    /// Who made the resource type: the service or a user. Example: `ROS`.
    pub provider: Option<String>,
    /// Whether it is an ordinary resource type, a data source or a module. Example: `Module`.
    pub entity_type: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `MODULE::MyOrganization::MyService::MyUsecase`.
    pub resource_type: Option<String>,
    /// Version of the resource type that templates use unless they name another. Example: `v1`.
    pub default_version_id: Option<String>,
    /// Newest version of the resource type. Example: `v10`.
    pub latest_version_id: Option<String>,
    /// When the item was created. Example: `2023-02-24T08:25:21`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-02-24T08:25:21`.
    pub update_time: Option<String>,
    /// Free text that describes the item to people. Example: `It is a demo.`.
    pub description: Option<String>,
    /// How many versions the resource type has. Example: `10`.
    pub total_version_count: Option<i32>,
}

response! {
    ResourceTypeSummary {
        "Provider" => provider: value,
        "EntityType" => entity_type: value,
        "ResourceType" => resource_type: value,
        "DefaultVersionId" => default_version_id: value,
        "LatestVersionId" => latest_version_id: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Description" => description: value,
        "TotalVersionCount" => total_version_count: value,
    }
}
