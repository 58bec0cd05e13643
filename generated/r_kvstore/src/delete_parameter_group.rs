// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteParameterGroup`, from `r-kvstore/DeleteParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a parameter template; instances it was applied to keep their settings.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DeleteParameterGroupRequest::new()
///     .parameter_group_id("...");
/// let reply = client.delete_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteParameterGroupRequest {
    /// **Required.** Parameter template concerned, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    pub parameter_group_id: Option<String>,
}

impl DeleteParameterGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParameterGroupId`, which is required.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteParameterGroupRequest {
        "ParameterGroupId" => parameter_group_id: query,
    }
}

impl Operation for DeleteParameterGroupRequest {
    type Response = DeleteParameterGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteParameterGroup")
        .required(&["ParameterGroupId"]);
}

/// Response to [`DeleteParameterGroupRequest`].
#[non_exhaustive]
pub struct DeleteParameterGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BE6E619-A657-42E3-AD2D-18F8428A****`.
    pub request_id: Option<String>,
    /// ID that stands for one parameter template. Example: `sys-001*****`.
    pub param_group_id: Option<String>,
}

response! {
    DeleteParameterGroupResponse {
        "RequestId" => request_id: value,
        "ParamGroupId" => param_group_id: value,
    }
}
