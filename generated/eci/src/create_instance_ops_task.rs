// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstanceOpsTask`, from `eci/CreateInstanceOpsTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an O\&M task on a container group, such as collecting core dumps.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::CreateInstanceOpsTaskRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-bp1dvysdafbh00t7****")
///     .ops_type("coredump")
///     .ops_value("enable");
/// let reply = client.create_instance_ops_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceOpsTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-bp1dvysdafbh00t7****`.
    pub container_group_id: Option<String>,
    /// **Required.** Which kind of ops it is or is to be. Example: `coredump`.
    pub ops_type: Option<String>,
    /// **Required.** Value that the ops has or is given. Example: `enable`.
    pub ops_value: Option<String>,
}

impl CreateInstanceOpsTaskRequest {
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
    /// Sets `ContainerGroupId`, which is required.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `OpsType`, which is required.
    pub fn ops_type(mut self, value: impl Into<String>) -> Self {
        self.ops_type = Some(value.into());
        self
    }
    /// Sets `OpsValue`, which is required.
    pub fn ops_value(mut self, value: impl Into<String>) -> Self {
        self.ops_value = Some(value.into());
        self
    }
}

request! {
    CreateInstanceOpsTaskRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "OpsType" => ops_type: query,
        "OpsValue" => ops_value: query,
    }
}

impl Operation for CreateInstanceOpsTaskRequest {
    type Response = CreateInstanceOpsTaskResponse;
    type Error = CreateInstanceOpsTaskError;
    const INFO: OperationInfo = super::operation("CreateInstanceOpsTask")
        .required(&["RegionId", "ContainerGroupId", "OpsType", "OpsValue"])
        .region("RegionId");
    const ERRORS: &'static [CreateInstanceOpsTaskError] = &[
        CreateInstanceOpsTaskError::CoredumpRefrshIntervalTooShort,
        CreateInstanceOpsTaskError::OpsTypeNotSupport,
        CreateInstanceOpsTaskError::CoredumpRegionNotSupport,
        CreateInstanceOpsTaskError::CorePatternUpdateFail,
        CreateInstanceOpsTaskError::CoredumpInvalidCorePatternType,
        CreateInstanceOpsTaskError::InvalidCorePatternValue,
        CreateInstanceOpsTaskError::InvalidInstanceIdNotFound,
        CreateInstanceOpsTaskError::OpsInstanceNotSupport,
        CreateInstanceOpsTaskError::OpsIntervalTooShort,
        CreateInstanceOpsTaskError::OpsRegionNotSupport,
        CreateInstanceOpsTaskError::OpsOpsValueInvalid,
        CreateInstanceOpsTaskError::OpsExecuteTaskFail,
        CreateInstanceOpsTaskError::TcpdumpInvalidValue,
    ];
}

/// Response to [`CreateInstanceOpsTaskRequest`].
#[non_exhaustive]
pub struct CreateInstanceOpsTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89945DD3-9072-47D0-A318-353284CFC7B`.
    pub request_id: Option<String>,
    /// How it ended, or what came out. Example: `Enable Success`.
    pub result: Option<String>,
}

response! {
    CreateInstanceOpsTaskResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`CreateInstanceOpsTaskRequest`] names.
///
/// - [`CoredumpRefrshIntervalTooShort`](super::DocumentedError::CoredumpRefrshIntervalTooShort)
/// - [`OpsTypeNotSupport`](super::DocumentedError::OpsTypeNotSupport)
/// - [`CoredumpRegionNotSupport`](super::DocumentedError::CoredumpRegionNotSupport)
/// - [`CorePatternUpdateFail`](super::DocumentedError::CorePatternUpdateFail)
/// - [`CoredumpInvalidCorePatternType`](super::DocumentedError::CoredumpInvalidCorePatternType)
/// - [`InvalidCorePatternValue`](super::DocumentedError::InvalidCorePatternValue)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`OpsInstanceNotSupport`](super::DocumentedError::OpsInstanceNotSupport)
/// - [`OpsIntervalTooShort`](super::DocumentedError::OpsIntervalTooShort)
/// - [`OpsRegionNotSupport`](super::DocumentedError::OpsRegionNotSupport)
/// - [`OpsOpsValueInvalid`](super::DocumentedError::OpsOpsValueInvalid)
/// - [`OpsExecuteTaskFail`](super::DocumentedError::OpsExecuteTaskFail)
/// - [`TcpdumpInvalidValue`](super::DocumentedError::TcpdumpInvalidValue)
pub type CreateInstanceOpsTaskError = super::DocumentedError;
