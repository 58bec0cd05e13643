// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServcieSchedule`, from `ens/DescribeServcieSchedule.md`.

use alicloud_runtime::codegen::*;

/// Returns the instance, device, or container that a UUID currently occupies through scheduling.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeServcieScheduleRequest::new()
///     .app_id("...")
///     .uuid("...");
/// let reply = client.describe_servcie_schedule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServcieScheduleRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Name that the pod config goes by.
    pub pod_config_name: Option<String>,
}

impl DescribeServcieScheduleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `PodConfigName`.
    pub fn pod_config_name(mut self, value: impl Into<String>) -> Self {
        self.pod_config_name = Some(value.into());
        self
    }
}

request! {
    DescribeServcieScheduleRequest {
        "AppId" => app_id: query,
        "Uuid" => uuid: query,
        "PodConfigName" => pod_config_name: query,
    }
}

impl Operation for DescribeServcieScheduleRequest {
    type Response = DescribeServcieScheduleResponse;
    type Error = DescribeServcieScheduleError;
    const INFO: OperationInfo = super::operation("DescribeServcieSchedule")
        .required(&["AppId", "Uuid"])
        .read_only();
    const ERRORS: &'static [DescribeServcieScheduleError] = &[
        DescribeServcieScheduleError::MissingParameter,
        DescribeServcieScheduleError::NoPermission,
        DescribeServcieScheduleError::InvalidParameterAny,
        DescribeServcieScheduleError::InvalidParameter,
        DescribeServcieScheduleError::LimitExceededSecurityGroup,
        DescribeServcieScheduleError::EnsInterfaceError,
        DescribeServcieScheduleError::CallInterface,
    ];
}

/// Response to [`DescribeServcieScheduleRequest`].
#[non_exhaustive]
pub struct DescribeServcieScheduleResponse {
    /// Position of the item in its sequence. Example: `2`.
    pub index: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `i-5myukg7hnpbto7m024002w8qd`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the instance. Example: `120.26.XX.XX`.
    pub instance_ip: Option<String>,
    /// Network port that belongs to the instance. Example: `3306`.
    pub instance_port: Option<i32>,
    /// What is known about the pod abstract.
    pub pod_abstract_info: Option<PodAbstractInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Whether the same was asked for before, so that nothing was done again. Example: `false`.
    pub request_repeated: Option<bool>,
    /// Network ports that belong to the tcp. Example: `80-88`.
    pub tcp_ports: Option<String>,
}

response! {
    DescribeServcieScheduleResponse {
        "Index" => index: value,
        "InstanceId" => instance_id: value,
        "InstanceIp" => instance_ip: value,
        "InstancePort" => instance_port: value,
        "PodAbstractInfo" => pod_abstract_info: value,
        "RequestId" => request_id: value,
        "RequestRepeated" => request_repeated: value,
        "TcpPorts" => tcp_ports: value,
    }
}

/// What is known about the pod abstract.
#[non_exhaustive]
pub struct PodAbstractInfo {
    /// Name of the container service. Example: `android`.
    pub container_service: Option<bool>,
    /// The container statuses that were found or are concerned, one entry each.
    pub container_statuses: Vec<ContainerStatus>,
    /// Name that people know the item by. Example: `gcs-prod-websocket-eip-telecom`.
    pub name: Option<bool>,
    /// Space of names that keeps items of different origin apart. Example: `default-aliyun`.
    pub namespace: Option<bool>,
    /// Range in which the resource holds. Example: `FDN`.
    pub resource_scope: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<bool>,
}

response! {
    PodAbstractInfo {
        "ContainerService" => container_service: value,
        "ContainerStatuses" => container_statuses: list("ContainerStatus"),
        "Name" => name: value,
        "Namespace" => namespace: value,
        "ResourceScope" => resource_scope: value,
        "Status" => status: value,
    }
}

/// The container statuses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ContainerStatus {
    /// ID of the container that the item belongs to or stands for.
    /// Example: `container_e79_1638372147094_158091_02_000001`.
    pub container_id: Option<String>,
    /// Name that people know the item by. Example: `nginx`.
    pub name: Option<String>,
}

response! {
    ContainerStatus {
        "ContainerId" => container_id: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeServcieScheduleRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`LimitExceededSecurityGroup`](super::DocumentedError::LimitExceededSecurityGroup)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeServcieScheduleError = super::DocumentedError;
