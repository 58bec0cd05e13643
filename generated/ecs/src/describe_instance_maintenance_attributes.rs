// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceMaintenanceAttributes`, from `ecs/DescribeInstanceMaintenanceAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActionOnMaintenance, MaintenanceWindow};

/// Reports when instances may be maintained and what is done with them if they go down for it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceMaintenanceAttributesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_maintenance_attributes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Items: at most 100. Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Vec<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
}

impl DescribeInstanceMaintenanceAttributesRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeInstanceMaintenanceAttributesRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInstanceMaintenanceAttributesRequest {
    type Response = DescribeInstanceMaintenanceAttributesResponse;
    type Error = DescribeInstanceMaintenanceAttributesError;
    const INFO: OperationInfo = super::operation("DescribeInstanceMaintenanceAttributes")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceMaintenanceAttributesError] = &[
        DescribeInstanceMaintenanceAttributesError::MissingParameter,
        DescribeInstanceMaintenanceAttributesError::InvalidParameter2,
        DescribeInstanceMaintenanceAttributesError::InstanceIdLimitExceeded,
        DescribeInstanceMaintenanceAttributesError::OperationDeniedNotInWhiteList,
        DescribeInstanceMaintenanceAttributesError::InvalidInstanceIdNotFound3,
    ];
}

impl Paginated for DescribeInstanceMaintenanceAttributesRequest {
    type Item = MaintenanceAttribute;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.maintenance_attributes)
    }
}

/// Response to [`DescribeInstanceMaintenanceAttributesRequest`].
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesResponse {
    /// Maintenance settings, one entry for each instance.
    pub maintenance_attributes: Vec<MaintenanceAttribute>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
}

response! {
    DescribeInstanceMaintenanceAttributesResponse {
        "MaintenanceAttributes" => maintenance_attributes: list("MaintenanceAttribute"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Maintenance settings, one entry for each instance.
#[non_exhaustive]
pub struct MaintenanceAttribute {
    /// Maintenance action of the instance: the one in force, the default and the possible ones.
    pub action_on_maintenance: Option<MaintenanceActionOnMaintenance>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Hours in which planned maintenance may take place.
    pub maintenance_windows: Vec<MaintenanceWindow>,
    /// Whether an event is announced before maintenance shuts the instance down. Example: `false`.
    pub notify_on_maintenance: Option<bool>,
}

response! {
    MaintenanceAttribute {
        "ActionOnMaintenance" => action_on_maintenance: value,
        "InstanceId" => instance_id: value,
        "MaintenanceWindows" => maintenance_windows: list("MaintenanceWindow"),
        "NotifyOnMaintenance" => notify_on_maintenance: value,
    }
}

/// Maintenance action of the instance: the one in force, the default and the possible ones.
#[non_exhaustive]
pub struct MaintenanceActionOnMaintenance {
    /// Maintenance action that applies unless another one is set. Example: `AutoRecover`.
    pub default_value: Option<String>,
    /// Maintenance actions that the instance can be set to.
    /// Example: `"SupportedValue": ["Stop", "AutoRecover"]`.
    pub supported_values: Vec<String>,
    /// Maintenance action in force now. Here: `Stop`, `AutoRecover`, `AutoRedeploy`. Example: `Stop`.
    pub value: Option<Open<ActionOnMaintenance>>,
}

response! {
    MaintenanceActionOnMaintenance {
        "DefaultValue" => default_value: value,
        "SupportedValues" => supported_values: list("SupportedValue"),
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceMaintenanceAttributesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`InstanceIdLimitExceeded`](super::DocumentedError::InstanceIdLimitExceeded)
/// - [`OperationDeniedNotInWhiteList`](super::DocumentedError::OperationDeniedNotInWhiteList)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
pub type DescribeInstanceMaintenanceAttributesError = super::DocumentedError;
