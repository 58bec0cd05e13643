// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceParameter`, from `r-kvstore/ModifyInstanceParameter.md`.

use alicloud_runtime::codegen::*;

/// Changes parameters of instances, singly or by applying a template.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceParameterRequest::new()
///     .instance_id("...");
/// let reply = client.modify_instance_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceParameterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Parameter template concerned, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    pub parameter_group_id: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Parameters with their values.
    pub parameters: Option<String>,
}

impl ModifyInstanceParameterRequest {
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
    /// Sets `ParameterGroupId`.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceParameterRequest {
        "RegionId" => region_id: query,
        "ParameterGroupId" => parameter_group_id: query,
        "InstanceId" => instance_id: query,
        "Parameters" => parameters: query,
    }
}

impl Operation for ModifyInstanceParameterRequest {
    type Response = ModifyInstanceParameterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceParameter")
        .required(&["RegionId", "InstanceId"])
        .region("RegionId");
}

/// Response to [`ModifyInstanceParameterRequest`].
#[non_exhaustive]
pub struct ModifyInstanceParameterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `561AFBF1-BE20-44DB-9BD1-6988B53E****`.
    pub request_id: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1zxszhcgatnx****`.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `578678678`.
    pub task_id: Option<i64>,
}

response! {
    ModifyInstanceParameterResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "TaskId" => task_id: value,
    }
}
